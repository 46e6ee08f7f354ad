//! The example application: it brings its database up to date, then answers.

use axum::{Router, extract::State, http::StatusCode, routing::get};
use models::tenant;
use sea_orm::{Database, DatabaseConnection, EntityTrait as _, PaginatorTrait as _};
use tokio::net::TcpListener;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let database = Database::connect(std::env::var("DATABASE_URL")?).await?;
    driftless_migrator::embed!("../migrations")
        .run(&database)
        .await?;

    let app = Router::new()
        .route("/tenants", get(count))
        .with_state(database);
    let listener = TcpListener::bind(std::env::var("LISTEN")?).await?;
    Ok(axum::serve(listener, app).await?)
}

async fn count(State(database): State<DatabaseConnection>) -> Result<String, StatusCode> {
    let count = tenant::Entity::find().count(&database).await;
    let count = count.map_err(|_| StatusCode::INTERNAL_SERVER_ERROR)?;
    Ok(count.to_string())
}
