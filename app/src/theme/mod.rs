//! Themes: codes gathered under a plain statement, in several languages, and tied to barriers.
