//! The tables of a shop with a blog.

pub mod archive_order;
pub mod audit_entry;
pub mod booking;
pub mod cases;
pub mod comment;
pub mod counter;
pub mod ids;
pub mod measurement;
pub mod odd_names;
pub mod order;
pub mod post;
pub mod post_tag;
pub mod price;
pub mod price_change;
pub mod profile;
pub mod sea_orm_active_enums;
pub mod session;
pub mod setting;
pub mod tag;
pub mod ticket;
pub mod user;

#[allow(
    dead_code,
    reason = "only the registry names it, which is off in the library alone"
)]
#[expect(unreachable_pub, reason = "SeaORM wants its types public")]
mod event;
