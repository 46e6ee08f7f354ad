//! What SeaORM cannot say.

use sea_orm::entity::prelude::*;

driftless::extension!("btree_gist");
driftless::sql!(
    before_tables,
    "CREATE FUNCTION archive.touch() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN NEW.touched = now(); RETURN NEW; END'"
);

#[derive(Clone, Debug, PartialEq, DeriveEntityModel, driftless::Table)]
#[sea_orm(table_name = "booking")]
#[driftless(
    with = "fillfactor=70",
    exclude("USING gist (room WITH =, during WITH &&)", name = "no_overlap"),
    index(name = "ix_booking_notes", columns("search"), using = "gin"),
    index(columns("room", "price DESC NULLS LAST"), include("notes"), where = "price > 0"),
    foreign_key(
        columns("order_id"),
        references = super::order::Entity,
        on_delete = "set null",
        deferrable = "initially deferred"
    ),
    foreign_key(
        columns("archived_id"),
        references = "archive.order(id)",
        name = "booking_archived"
    ),
    unique(columns("number"), nulls_not_distinct, deferrable, name = "booking_number"),
    column(
        name = "search",
        type = "tsvector",
        generated = "to_tsvector('simple', coalesce(notes, ''))"
    ),
    column(name = "touched", type = "timestamptz", not_null, default = "now()"),
    sql = "CREATE TRIGGER touch BEFORE UPDATE ON booking FOR EACH ROW EXECUTE FUNCTION archive.touch()"
)]
pub struct Model {
    #[sea_orm(primary_key)]
    #[driftless(identity = "always")]
    pub id: i64,
    #[driftless(references = "user(id)", on_delete = "cascade", index)]
    pub user_id: i64,
    pub order_id: Option<i64>,
    pub archived_id: Option<i64>,
    pub room: i32,
    #[sea_orm(column_type = "custom(\"tstzrange\")")]
    pub during: String,
    #[driftless(type = "numeric(8, 2)", check = "price >= 0", default = "0")]
    pub price: Decimal,
    #[driftless(type = "text", collate = "C", renamed_from = "remarks")]
    pub notes: Option<String>,
    #[driftless(serial)]
    pub number: i32,
    #[driftless(null)]
    pub guests: i16,
    #[driftless(not_null, index(name = "ix_booking_paid_at", where = "price > 100"))]
    pub paid_at: Option<DateTimeWithTimeZone>,
    #[driftless(generated = "price * 0.19", type = "numeric")]
    pub tax: Decimal,
}

#[derive(Copy, Clone, Debug, EnumIter)]
pub enum Relation {
    Order,
    TagOfPost,
}

impl RelationTrait for Relation {
    fn def(&self) -> RelationDef {
        match self {
            Self::Order => Entity::belongs_to(super::order::Entity)
                .from(Column::OrderId)
                .to(super::order::Column::Id)
                .into(),
            // That of another entity, whose key it is.
            Self::TagOfPost => super::post_tag::Relation::Post.def(),
        }
    }
}

impl Related<super::order::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::Order.def()
    }
}

impl ActiveModelBehavior for ActiveModel {}
