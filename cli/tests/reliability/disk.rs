//! A disk that is full, of the server and of the folder of migrations.

use std::fs::File;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;

use tempfile::TempDir;

use crate::cluster::{Cluster, create};
use crate::world::{World, fingerprint_at, plain};
use crate::{figure, size};

const CASE: &str = "the disk of the server full, with more and more room";
const SUM: &str = "the disk of the folder full when atlas.sum is written";

/// A file system of its own, small.
struct Disk {
    folder: TempDir,
}

impl Disk {
    /// `None` where this account may not mount one.
    fn mount(megabytes: u32) -> Option<Disk> {
        let folder = tempfile::tempdir().unwrap();
        let mut mount = Command::new("mount");
        let options = format!("size={megabytes}m,mode=755");
        mount.args(["-t", "tmpfs", "-o", &options, "tmpfs"]);
        let output = mount.arg(folder.path()).output().ok()?;
        output.status.success().then_some(Disk { folder })
    }

    fn path(&self) -> &Path {
        self.folder.path()
    }

    /// Takes all room but so many bytes.
    fn fill(&self, free: u64) -> PathBuf {
        let path = self.path().join("filler");
        let mut file = File::create(&path).unwrap();
        let mut written: u64 = 0;
        while let Ok(length) = file.write(&[1; 4096]) {
            written += length as u64;
        }
        file.set_len(written.saturating_sub(free)).unwrap();
        path
    }
}

impl Drop for Disk {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg("-l").arg(self.path()).status();
    }
}

#[tokio::test]
async fn a_full_disk_leaves_nothing_half_done() {
    let Some(disk) = Disk::mount(96) else {
        return figure(CASE, 0, "SKIPPED: mounting a file system is not allowed");
    };
    let Some(cluster) = Cluster::create(disk.path()) else {
        return figure(CASE, 0, "SKIPPED: no server programs");
    };
    let mut files = plain(2);
    files.push((
        "0002_big.sql".to_owned(),
        "CREATE TABLE big AS SELECT g AS id FROM generate_series(1, 40000) g;\n".to_owned(),
    ));
    files.push((
        "0003_index.sql".to_owned(),
        "-- atlas:txmode none\n\nINSERT INTO log VALUES (31);\n\
         CREATE INDEX CONCURRENTLY big_id ON big (id);\nINSERT INTO log VALUES (32);\n"
            .to_owned(),
    ));
    let world = World::new(&files);
    create(&cluster.url(), "undisturbed").await;
    let undisturbed = cluster.database("undisturbed");
    world.migrate(&undisturbed, "undisturbed");
    let expected = fingerprint_at(&undisturbed).await;
    let (mut runs, mut failed) = (0, 0);
    for kilobytes in (0..size(5_000_u64, 9_000)).step_by(size(2_400, 300)) {
        let name = format!("full{kilobytes}");
        create(&cluster.url(), &name).await;
        let filler = disk.fill(kilobytes * 1024);
        let output = world
            .command(&cluster.database(&name), &["migrate"])
            .output()
            .unwrap();
        std::fs::remove_file(filler).unwrap();
        let what = format!("{kilobytes} kB free");
        let code = output.status.code();
        assert!(matches!(code, Some(0 | 2)), "{what}: {output:?}");
        failed += usize::from(code == Some(2));
        cluster.restart();
        world.migrate(&cluster.database(&name), &what);
        assert_eq!(
            fingerprint_at(&cluster.database(&name)).await,
            expected,
            "{what}"
        );
        remove(&cluster.url(), &name).await;
        runs += 1;
    }
    assert!(failed > 0);
    figure(CASE, runs, &format!("{failed} failed, all converge"));
}

#[test]
fn a_full_disk_leaves_the_sum_as_it_was() {
    let Some(disk) = Disk::mount(1) else {
        return figure(SUM, 0, "SKIPPED: mounting a file system is not allowed");
    };
    let world = World::inside(disk.path(), &plain(30));
    let migrations = world.path("migrations");
    let sum = migrations.join("atlas.sum");
    let before = std::fs::read(&sum).unwrap();
    std::fs::rename(
        migrations.join("0001_plain.sql"),
        migrations.join("0099_plain.sql"),
    )
    .unwrap();
    let filler = disk.fill(0);
    let hash = || {
        world
            .command("postgres://nobody@nowhere/none", &["migrate-hash"])
            .output()
            .unwrap()
    };
    let output = hash();
    assert!(!output.status.success(), "{output:?}");
    assert_eq!(std::fs::read(&sum).unwrap(), before);
    std::fs::remove_file(filler).unwrap();
    assert!(hash().status.success());
    assert_ne!(std::fs::read(&sum).unwrap(), before);
    let left = std::fs::read_dir(&migrations).unwrap().count();
    assert_eq!(left, 31, "a partial file is left");
    figure(SUM, 1, "an error, and the file as before");
}

async fn remove(url: &str, name: &str) {
    let (client, connection) = tokio_postgres::connect(url, tokio_postgres::NoTls)
        .await
        .unwrap();
    tokio::spawn(async move { connection.await.ok() });
    let drop = format!("DROP DATABASE {name} WITH (FORCE)");
    client.batch_execute(&drop).await.unwrap();
}
