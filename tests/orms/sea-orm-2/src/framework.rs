//! What a web framework gives to its applications, so that these name no ORM in their manifests.

pub use sea_orm;

pub mod prelude {
    //! All at once.

    pub use sea_orm;
    pub use sea_orm::entity::prelude::*;
}
