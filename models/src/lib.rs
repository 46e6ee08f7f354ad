//! The entities of the example application, one a file. Their structs are the schema of its database.

pub mod post;
pub mod post_tag;
pub mod tag;
pub mod tenant;
pub mod user;
