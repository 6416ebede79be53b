//! What staff do: who gets in, how far they reach, and from where.

mod hostile;
mod roles;
pub mod routes;
mod sign_in;
