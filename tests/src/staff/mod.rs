//! What staff do: who gets in, how far they reach, and from where.

pub mod foreign;
mod holders;
mod hostile;
mod limits;
mod log;
mod origin;
mod own;
mod people;
mod roles;
pub mod routes;
mod sign_in;
mod two_step;
mod typed;
