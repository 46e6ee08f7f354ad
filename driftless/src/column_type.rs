//! Which Postgres type a Rust type stands for, in structs that no ORM describes.

use std::borrow::Cow;
use std::sync::Arc;

/// A Rust type that stands for a Postgres type.
///
/// Newtypes get it from `#[derive(driftless::ColumnType)]`, enums from `#[derive(driftless::PgEnum)]`. A field whose type has
/// none says `#[driftless(type = "...")]`.
///
/// ```
/// use driftless::ColumnType;
///
/// assert_eq!(<Option<i64>>::data_type(), "bigint");
/// assert!(<Option<i64>>::NULLABLE);
/// assert_eq!(Vec::<String>::data_type(), "text[]");
/// assert_eq!(Vec::<u8>::data_type(), "bytea");
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` stands for no Postgres type",
    label = "no Postgres type is known for this type",
    note = "write `#[driftless(type = \"...\")]` on the field, `#[derive(driftless::ColumnType)]` on the newtype, or `#[derive(driftless::PgEnum)]` on the enum",
    note = "types of the crates bigdecimal, chrono, ipnetwork, mac_address, rust_decimal, serde_json, time and uuid need the feature of that name of driftless"
)]
pub trait ColumnType {
    /// Whether a column of this type takes NULL.
    const NULLABLE: bool = false;

    /// The Postgres type, as SQL text.
    fn data_type() -> Cow<'static, str>;
}

macro_rules! stands_for {
    ($($rust:ty => $postgres:literal),* $(,)?) => {$(
        impl ColumnType for $rust {
            fn data_type() -> Cow<'static, str> {
                Cow::Borrowed($postgres)
            }
        }
    )*};
}

stands_for! {
    bool => "boolean",
    i16 => "smallint",
    i32 => "integer",
    i64 => "bigint",
    f32 => "real",
    f64 => "double precision",
    String => "text",
    str => "text",
    Vec<u8> => "bytea",
    [u8] => "bytea",
    std::net::IpAddr => "inet",
    std::net::Ipv4Addr => "inet",
    std::net::Ipv6Addr => "inet",
}

#[cfg(feature = "uuid")]
stands_for! { uuid::Uuid => "uuid" }

#[cfg(feature = "chrono")]
stands_for! {
    chrono::NaiveDate => "date",
    chrono::NaiveTime => "time",
    chrono::NaiveDateTime => "timestamp",
}

#[cfg(feature = "chrono")]
impl<Zone: chrono::TimeZone> ColumnType for chrono::DateTime<Zone> {
    fn data_type() -> Cow<'static, str> {
        Cow::Borrowed("timestamptz")
    }
}

#[cfg(feature = "time")]
stands_for! {
    time::Date => "date",
    time::Time => "time",
    time::PrimitiveDateTime => "timestamp",
    time::OffsetDateTime => "timestamptz",
}

#[cfg(feature = "bigdecimal")]
stands_for! { bigdecimal::BigDecimal => "numeric" }

#[cfg(feature = "ipnetwork")]
stands_for! {
    ipnetwork::IpNetwork => "inet",
    ipnetwork::Ipv4Network => "inet",
    ipnetwork::Ipv6Network => "inet",
}

#[cfg(feature = "mac_address")]
stands_for! { mac_address::MacAddress => "macaddr" }

#[cfg(feature = "rust_decimal")]
stands_for! { rust_decimal::Decimal => "numeric" }

#[cfg(feature = "serde_json")]
stands_for! { serde_json::Value => "jsonb" }

impl<T: ColumnType> ColumnType for Option<T> {
    const NULLABLE: bool = true;

    fn data_type() -> Cow<'static, str> {
        T::data_type()
    }
}

impl<T: ColumnType> ColumnType for Vec<T> {
    fn data_type() -> Cow<'static, str> {
        Cow::Owned(format!("{}[]", T::data_type()))
    }
}

impl<T: ColumnType + ?Sized> ColumnType for Box<T> {
    const NULLABLE: bool = T::NULLABLE;

    fn data_type() -> Cow<'static, str> {
        T::data_type()
    }
}

impl<T: ColumnType + ToOwned + ?Sized> ColumnType for Cow<'_, T> {
    const NULLABLE: bool = T::NULLABLE;

    fn data_type() -> Cow<'static, str> {
        T::data_type()
    }
}

impl<const N: usize> ColumnType for [u8; N] {
    fn data_type() -> Cow<'static, str> {
        Cow::Borrowed("bytea")
    }
}

impl<T: ColumnType + ?Sized> ColumnType for Arc<T> {
    const NULLABLE: bool = T::NULLABLE;

    fn data_type() -> Cow<'static, str> {
        T::data_type()
    }
}

impl<T: ColumnType + ?Sized> ColumnType for &T {
    const NULLABLE: bool = T::NULLABLE;

    fn data_type() -> Cow<'static, str> {
        T::data_type()
    }
}
