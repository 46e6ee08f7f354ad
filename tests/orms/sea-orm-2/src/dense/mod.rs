//! The tables of a library, in the form with relations among the fields.

pub mod author;
pub mod author_of_book;
pub mod book;
pub mod borrower;
pub mod category;
pub mod copy;
pub mod library_card;
pub mod loan;
pub mod payment;
pub mod review;
pub mod shelf;
pub mod stocktaking;
