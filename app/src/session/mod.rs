//! Listening sessions: what was said in a conversation, line by line.
