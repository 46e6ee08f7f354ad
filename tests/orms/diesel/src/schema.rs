// @generated automatically by Diesel CLI.

pub mod sql_types {
    #[derive(diesel::query_builder::QueryId, diesel::sql_types::SqlType)]
    #[diesel(postgres_type(name = "project_status", schema = "app"))]
    pub struct ProjectStatus;

    #[derive(diesel::query_builder::QueryId, diesel::sql_types::SqlType)]
    #[diesel(postgres_type(name = "mood"))]
    pub struct Mood;

    #[derive(diesel::query_builder::QueryId, diesel::sql_types::SqlType)]
    #[diesel(postgres_type(name = "Weather"))]
    pub struct Weather;

    #[derive(diesel::query_builder::QueryId, diesel::sql_types::SqlType)]
    #[diesel(postgres_type(name = "tsvector", schema = "pg_catalog"))]
    pub struct Tsvector;
}

pub mod app {
    diesel::table! {
        use diesel::sql_types::*;
        use crate::schema::sql_types::ProjectStatus;

        app.projects (id) {
            id -> Uuid,
            owner_id -> Int8,
            #[max_length = 80]
            name -> Varchar,
            status -> ProjectStatus,
            former -> Array<Nullable<ProjectStatus>>,
            budget -> Nullable<Numeric>,
        }
    }

    diesel::table! {
        app.project_members (project_id, account_id) {
            project_id -> Uuid,
            account_id -> Int8,
            joined_at -> Timestamp,
        }
    }

    diesel::table! {
        /// The same name as in the other schema.
        app.accounts (number) {
            number -> Int8,
            opened_on -> Date,
        }
    }

    diesel::joinable!(project_members -> projects (project_id));
    diesel::allow_tables_to_appear_in_same_query!(project_members, projects);
}

diesel::table! {
    accounts (id) {
        id -> Int8,
        #[max_length = 255]
        email -> Varchar,
        #[max_length = 2]
        country -> Nullable<Bpchar>,
        display_name -> Nullable<Text>,
        is_active -> Bool,
        settings -> Jsonb,
        created_at -> Timestamptz,
        updated_at -> Nullable<Timestamptz>,
    }
}

diesel::table! {
    use crate::types::Location;
    use diesel::sql_types::*;

    addresses (id) {
        id -> Int4,
        account_id -> Int8,
        line_1 -> Text,
        line_2 -> Nullable<Text>,
        #[sql_name = "type"]
        type_ -> Varchar,
        location -> Nullable<Location>,
    }
}

diesel::table! {
    audit_log (id) {
        id -> Int8,
        account_id -> Nullable<Int8>,
        action -> Text,
        at -> Timestamptz,
        address -> Nullable<Inet>,
    }
}

diesel::table! {
    categories (id) {
        id -> Int4,
        parent_id -> Nullable<Int4>,
        name -> Text,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use super::sql_types::{Mood, Weather};

    diary (id) {
        id -> Int8,
        mood -> Mood,
        moods -> Array<Mood>,
        weather -> Nullable<Weather>,
        written_at -> Timestamptz,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use super::sql_types::Tsvector;

    documents (id) {
        id -> Uuid,
        title -> Citext,
        body -> Text,
        search -> Tsvector,
    }
}

diesel::table! {
    everything (id) {
        id -> Int4,
        a_bool -> Bool,
        an_int2 -> Int2,
        a_float4 -> Float4,
        a_float8 -> Float8,
        a_numeric -> Numeric,
        a_bytea -> Bytea,
        a_date -> Date,
        a_time -> Time,
        an_interval -> Interval,
        a_json -> Json,
        a_cidr -> Cidr,
        a_macaddr -> Macaddr,
        money -> Money,
        an_oid -> Oid,
        a_char -> CChar,
        some_text -> Array<Nullable<Text>>,
        some_numbers -> Nullable<Array<Int4>>,
        some_varchars -> Array<Varchar>,
        numbers -> Int4range,
        moments -> Nullable<Tstzrange>,
        days -> Nullable<Range<Date>>,
        many -> Nullable<Nummultirange>,
    }
}

diesel::table! {
    files (owner_id, path) {
        owner_id -> Int8,
        path -> Text,
        content -> Nullable<Bytea>,
    }
}

diesel::table! {
    #[sql_name = "order"]
    orders (id) {
        id -> Int8,
        #[sql_name = "from"]
        from_account -> Int8,
        #[sql_name = "to account"]
        to_account -> Nullable<Int8>,
        total -> Numeric,
        placed_at -> Timestamptz,
    }
}

diesel::table! {
    order_lines (order_id, position) {
        order_id -> Int8,
        position -> Int2,
        document_id -> Nullable<Uuid>,
        quantity -> Int4,
    }
}

diesel::table! {
    settings (key) {
        key -> Text,
        value -> Jsonb,
    }
}

diesel::table! {
    sessions (token) {
        token -> Bytea,
        account_id -> Int8,
        user_agent -> Nullable<Text>,
        expires_at -> Timestamptz,
    }
}

diesel::table! {
    tags (id) {
        id -> Int4,
        label -> Citext,
    }
}

diesel::table! {
    taggings (tag_id, document_id) {
        tag_id -> Int4,
        document_id -> Uuid,
    }
}

diesel::table! {
    active_accounts (id) {
        id -> Int8,
        email -> Varchar,
    }
}

diesel::table! {
    wide (id) {
        id -> Int8,
        c1 -> Int4, c2 -> Int4, c3 -> Int4, c4 -> Int4, c5 -> Int4, c6 -> Int4, c7 -> Int4, c8 -> Int4, c9 -> Int4, c10 -> Int4,
        c11 -> Int4, c12 -> Int4, c13 -> Int4, c14 -> Int4, c15 -> Int4, c16 -> Int4, c17 -> Int4, c18 -> Int4, c19 -> Int4, c20 -> Int4,
        c21 -> Int4, c22 -> Int4, c23 -> Int4, c24 -> Int4, c25 -> Int4, c26 -> Int4, c27 -> Int4, c28 -> Int4, c29 -> Int4, c30 -> Int4,
        c31 -> Int4, c32 -> Int4, c33 -> Int4, c34 -> Int4, c35 -> Int4, c36 -> Int4, c37 -> Int4, c38 -> Int4, c39 -> Int4, c40 -> Int4,
    }
}

diesel::joinable!(addresses -> accounts (account_id));
diesel::joinable!(audit_log -> accounts (account_id));
diesel::joinable!(order_lines -> orders (order_id));
diesel::joinable!(order_lines -> documents (document_id));
diesel::joinable!(orders -> accounts (from_account));
diesel::joinable!(sessions -> accounts (account_id));
diesel::joinable!(taggings -> documents (document_id));
diesel::joinable!(taggings -> tags (tag_id));

diesel::allow_tables_to_appear_in_same_query!(accounts, addresses, sessions);
