//! PostgreSQL's programs: making a cluster, starting a server and stopping it. They refuse to run as root, so as
//! root they are run as another user.

use std::{
    fs,
    os::unix::{
        fs::{MetadataExt, chown},
        process::CommandExt,
    },
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

/// The superuser of the throw-away clusters.
pub const SUPERUSER: &str = "harken";

/// Where the programs are, and as whom they run.
pub struct Programs {
    folder: PathBuf,
    user: Option<(u32, u32)>,
}

impl Programs {
    /// Finds the newest PostgreSQL of the machine.
    pub fn find() -> Result<Programs, String> {
        let packaged = fs::read_dir("/usr/lib/postgresql")
            .into_iter()
            .flatten()
            .flatten();
        let mut packaged: Vec<(u32, PathBuf)> = packaged
            .filter_map(|entry| {
                let version = entry.file_name().to_str()?.parse().ok()?;
                Some((version, entry.path().join("bin")))
            })
            .collect();
        packaged.sort();
        let on_path = std::env::var_os("PATH").unwrap_or_default();
        let folder = packaged
            .into_iter()
            .rev()
            .map(|(_, folder)| folder)
            .chain(std::env::split_paths(&on_path))
            .find(|folder| {
                ["initdb", "pg_ctl", "postgres"]
                    .iter()
                    .all(|program| folder.join(program).is_file())
            });
        Ok(Programs {
            folder: folder.ok_or(
                "PostgreSQL's programs (initdb, pg_ctl) are not on this machine. Install the package postgresql.",
            )?,
            user: find_user()?,
        })
    }

    /// Makes a cluster in `folder` and starts its server; it listens on a socket in the same folder and nowhere else.
    /// `settings` are lines of postgresql.conf. Returns the process id of the server.
    pub fn start(&self, folder: &Path, settings: &[&str]) -> Result<u32, String> {
        let data = folder.join("data");
        let _ = fs::remove_dir_all(&data);
        fs::create_dir_all(&data).map_err(|error| format!("{}: {error}", data.display()))?;
        if let Some((user, group)) = self.user {
            for path in [folder, &data] {
                chown(path, Some(user), Some(group))
                    .map_err(|error| format!("{}: {error}", path.display()))?;
            }
        }
        self.run(
            "initdb",
            folder,
            &[
                "--pgdata=data",
                "--auth=trust",
                "--no-sync",
                "--encoding=UTF8",
                "--locale=C",
                &format!("--username={SUPERUSER}"),
            ],
        )?;
        let mut lines = String::from("\nlisten_addresses = ''\nmax_connections = 300\n");
        lines += &format!("unix_socket_directories = '{}'\n", folder.display());
        for line in settings {
            lines += line;
            lines.push('\n');
        }
        let file = data.join("postgresql.conf");
        let before = fs::read_to_string(&file).map_err(|error| error.to_string())?;
        fs::write(&file, before + &lines).map_err(|error| error.to_string())?;
        self.restart(folder)
    }

    /// Starts the server of a cluster that is there.
    pub fn restart(&self, folder: &Path) -> Result<u32, String> {
        self.run(
            "pg_ctl",
            folder,
            &["--pgdata=data", "--log=data/log", "--wait", "start"],
        )?;
        let pid = fs::read_to_string(folder.join("data/postmaster.pid")).unwrap_or_default();
        let pid = pid.lines().next().and_then(|line| line.parse().ok());
        pid.ok_or("PostgreSQL started without a process id.".to_string())
    }

    /// Stops a server as a power cut would: nothing is flushed, nothing is said goodbye to.
    pub fn crash(&self, folder: &Path) -> Result<(), String> {
        self.run(
            "pg_ctl",
            folder,
            &["--pgdata=data", "--mode=immediate", "--wait", "stop"],
        )
    }

    fn run(&self, program: &str, folder: &Path, arguments: &[&str]) -> Result<(), String> {
        let mut command = Command::new(self.folder.join(program));
        command
            .args(arguments)
            .current_dir(folder)
            .stdin(Stdio::null())
            .stdout(Stdio::null());
        // The server inherits the error stream, and the runner would wait for it to close: a file stands in.
        let errors = folder.join(format!("{program}.err"));
        command.stderr(fs::File::create(&errors).map_err(|error| error.to_string())?);
        if let Some((user, group)) = self.user {
            command.uid(user).gid(group);
        }
        let status = command
            .status()
            .map_err(|error| format!("{program}: {error}"))?;
        if status.success() {
            return Ok(());
        }
        let said = fs::read_to_string(&errors).unwrap_or_default();
        let log = fs::read_to_string(folder.join("data/log")).unwrap_or_default();
        Err(format!("{program} failed: {said}{log}"))
    }
}

/// The user and group to run as: none where we are not root.
fn find_user() -> Result<Option<(u32, u32)>, String> {
    let me = fs::metadata("/proc/self").map_err(|error| format!("/proc/self: {error}"))?;
    if me.uid() != 0 {
        return Ok(None);
    }
    let people = fs::read_to_string("/etc/passwd").unwrap_or_default();
    let find = |wanted: &str| {
        let line = people
            .lines()
            .find(|line| line.split(':').next() == Some(wanted))?;
        let mut fields = line.split(':').skip(2);
        Some((fields.next()?.parse().ok()?, fields.next()?.parse().ok()?))
    };
    find("postgres")
        .or_else(|| find("nobody"))
        .map(Some)
        .ok_or("PostgreSQL does not run as root, and there is no user postgres or nobody.".into())
}
