//! What the command line and the environment say.

use app::{
    account::Role,
    db::Db,
    error::{Error, Result},
    harken::Harken,
    keeping::backup,
    keys::Keys,
    language::Lang,
};
use clap::{Args, Parser, Subcommand, ValueEnum};
use std::{net::SocketAddr, path::PathBuf};

/// Surveys and listening sessions for people who work on educational equity.
#[derive(Parser)]
#[command(name = "harken", version)]
pub struct Command {
    #[command(flatten)]
    pub place: Place,
    #[command(subcommand)]
    pub task: Task,
}

/// Where data and secrets live.
#[derive(Args, Clone, Debug)]
pub struct Place {
    /// The folder of the embedded database.
    #[arg(long, env = "HARKEN_DATA", default_value = "./data", global = true)]
    pub data: PathBuf,
    /// The folder of secrets: beside the data folder, never inside it.
    #[arg(long, env = "HARKEN_KEYS", global = true)]
    pub keys: Option<PathBuf>,
    /// A database elsewhere: sqlite:PATH or postgres://…
    #[arg(long, env = "DATABASE_URL", global = true)]
    pub database_url: Option<String>,
}

/// What to do.
#[derive(Subcommand)]
pub enum Task {
    #[command(flatten)]
    Kept(Kept),
    #[command(flatten)]
    Figures(Figures),
}

/// Work on what is kept in the database.
#[derive(Subcommand)]
pub enum Kept {
    /// Serve Harken.
    Serve(Serve),
    /// People who work with Harken.
    #[command(subcommand)]
    Account(AccountTask),
    /// Surveys in and out.
    #[command(subcommand)]
    Survey(SurveyTask),
    /// Answers in and out.
    #[command(subcommand)]
    Responses(ResponsesTask),
    /// The codebook in and out.
    #[command(subcommand)]
    Codebook(CodebookTask),
    /// Whole projects of other tools, in and out.
    #[command(subcommand)]
    Project(ProjectTask),
    /// Invitation codes on paper, once.
    Codes(Codes),
    /// Mix what may leave the inbox.
    Mix {
        slug: String,
        /// End the survey, and let all its answers leave.
        #[arg(long)]
        close: bool,
    },
    /// The sample community.
    #[command(subcommand)]
    Sample(SampleTask),
    /// Write everything that is stored to an encrypted file. Its key lies in the keys folder until the backup expires.
    Backup(Backup),
    /// Bring a backup back into a fresh database, but for what was withdrawn or erased since.
    Restore(Restore),
    /// Look whether the stored data is whole.
    Check {
        #[arg(long)]
        json: bool,
    },
}

/// Figures worked out from files alone, for analysts and scripts.
#[derive(Subcommand)]
pub enum Figures {
    /// Hide in a table of counts whatever would give a small group away.
    Protect(Protect),
    /// How far coders agree beyond chance (Krippendorff's alpha, Cohen's kappa).
    Agreement(Agreement),
    /// How well codes would be suggested, measured on labelled texts.
    Suggest(Suggest),
}

/// A row is a unit, a column is a coder, and an empty cell is missing. Kappa is given when there are two coders.
#[derive(Args)]
pub struct Agreement {
    /// A table in UTF-8, separated by commas, semicolons or tabs.
    pub file: PathBuf,
    /// What a difference means. Above nominal every value must be a number.
    #[arg(long, default_value = "nominal", value_parser = ["nominal", "ordinal", "interval", "ratio"])]
    pub level: String,
    /// Whether the first row names the coders. `auto` says yes when its cells are all different and none occurs as a
    /// value below, and they are not all numbers. A first column named unit, units, id, item, passage or segment, or
    /// not named at all, names the units and is no coder.
    #[arg(long, value_enum, default_value = "auto")]
    pub header: Header,
    #[arg(long)]
    pub json: bool,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Header {
    Auto,
    Yes,
    No,
}

/// Both files have a header with the columns `category` and `text`. Training rows without a category are uncoded
/// texts. While there are few labels, they and the texts under test, without their labels, teach what goes together.
#[derive(Args)]
pub struct Suggest {
    /// Coded texts to learn from, separated by tabs.
    #[arg(long)]
    pub train: PathBuf,
    /// Coded texts to try it on.
    #[arg(long)]
    pub test: PathBuf,
    #[arg(long)]
    pub json: bool,
}

#[derive(Args)]
pub struct Backup {
    pub file: PathBuf,
    /// How many days it can be read. Then its key is destroyed, and deleted words are gone from every copy.
    #[arg(long, value_name = "N", default_value_t = backup::KEEP_DAYS,
          value_parser = clap::value_parser!(u32).range(1..=i64::from(backup::MOST_DAYS)))]
    pub keep_days: u32,
    /// Write over a file that is there.
    #[arg(long)]
    pub force: bool,
    #[arg(long)]
    pub json: bool,
}

#[derive(Args)]
pub struct Restore {
    pub file: PathBuf,
    /// Replace everything that is in the database. Stop Harken first.
    #[arg(long)]
    pub replace: bool,
}

#[derive(Subcommand)]
pub enum SampleTask {
    /// Erase the sample community and everything in it, in one step.
    Remove,
}

#[derive(Args)]
pub struct Protect {
    /// A CSV table: row labels in the first column, column labels in the header. A row or column called total holds
    /// published sums; totals that are not there count as not published.
    pub file: PathBuf,
    /// The smallest group that may be shown.
    #[arg(long, default_value_t = 10, value_parser = clap::value_parser!(i64).range(2..=1_000_000))]
    pub k: i64,
    #[arg(long)]
    pub json: bool,
}

/// Makes the invitation codes of a draft, shuffled, on slips to cut. They are written to this file and nowhere else,
/// and their number cannot change any more.
#[derive(Args)]
pub struct Codes {
    pub slug: String,
    /// How many.
    #[arg(long)]
    pub count: usize,
    /// The PDF to make. It must not be there yet.
    #[arg(long, value_name = "FILE.pdf")]
    pub out: PathBuf,
    /// Where families reach Harken: what the QR codes hold.
    #[arg(long, env = "HARKEN_URL", default_value = "http://127.0.0.1:3000")]
    pub url: String,
}

#[derive(Args)]
pub struct Serve {
    #[arg(long, default_value = "127.0.0.1:3000", value_name = "ADDR:PORT")]
    pub listen: SocketAddr,
    /// Bring in the sample community first, unless it is there.
    #[arg(long)]
    pub sample: bool,
    /// A translation service near by that speaks LibreTranslate's protocol, such as http://127.0.0.1:5000. Staff may then
    /// send it single passages for a draft; without it no words go anywhere.
    #[arg(long, env = "HARKEN_TRANSLATE_URL", value_name = "URL")]
    pub translate_url: Option<String>,
    /// Its key, where it wants one.
    #[arg(
        long,
        env = "HARKEN_TRANSLATE_KEY",
        value_name = "KEY",
        hide_env_values = true
    )]
    pub translate_key: Option<String>,
}

#[derive(Subcommand)]
pub enum AccountTask {
    /// Make an account and give it a role in an initiative.
    Create {
        #[arg(long)]
        email: String,
        #[arg(long)]
        name: String,
        #[arg(long)]
        role: Role,
        /// The initiative's slug. Without it: the only initiative, or a new one.
        #[arg(long)]
        initiative: Option<String>,
        /// Read the password from standard input.
        #[arg(long, required = true)]
        password_stdin: bool,
    },
    /// Give somebody another password; every sign-in of theirs ends.
    ResetPassword {
        #[arg(long)]
        email: String,
        /// Turn their second step off as well: for somebody who lost the phone and the recovery codes.
        #[arg(long)]
        without_two_step: bool,
        /// Read the password from standard input.
        #[arg(long, required = true)]
        password_stdin: bool,
    },
    /// End every sign-in of somebody.
    SignOut {
        #[arg(long)]
        email: String,
    },
}

#[derive(Subcommand)]
pub enum SurveyTask {
    /// Bring in an XLSForm (.xlsx .xls .csv) or a .json form.
    Import {
        file: PathBuf,
        #[arg(long)]
        initiative: Option<String>,
        /// The name in the survey's address. Without it the form's own.
        #[arg(long)]
        slug: Option<String>,
        /// Open it at once.
        #[arg(long)]
        publish: bool,
        #[arg(long)]
        json: bool,
    },
    /// Write a survey to a file.
    Export {
        slug: String,
        #[arg(long)]
        format: SurveyFormat,
        #[arg(long)]
        out: PathBuf,
    },
}

#[derive(Clone, Copy, ValueEnum)]
pub enum SurveyFormat {
    Xlsform,
    Json,
}

#[derive(Subcommand)]
pub enum CodebookTask {
    /// Bring in a codebook: QDC, or a table (.csv .xlsx) with a column called name.
    Import {
        file: PathBuf,
        #[arg(long)]
        initiative: Option<String>,
        /// What the file is. Without it, its bytes decide.
        #[arg(long)]
        format: Option<CodebookFormat>,
        /// Codes that are there already take over what the file says. Without it they stay as they are.
        #[arg(long)]
        update: bool,
        #[arg(long)]
        json: bool,
    },
    /// Write the codebook to a file.
    Export {
        #[arg(long)]
        initiative: Option<String>,
        #[arg(long)]
        format: CodebookFormat,
        #[arg(long)]
        out: PathBuf,
    },
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum CodebookFormat {
    Qdc,
    Csv,
}

#[derive(Subcommand)]
pub enum ResponsesTask {
    /// Bring in existing answers (.csv .xlsx), one row a response.
    Import {
        slug: String,
        file: PathBuf,
        #[arg(long)]
        initiative: Option<String>,
        /// The language of rows that name none, and of a header that becomes a survey.
        #[arg(long, value_name = "TAG")]
        lang: Option<Lang>,
        #[arg(long)]
        json: bool,
    },
    /// Write the mixed answers of a survey to a file.
    Export {
        slug: String,
        #[arg(long)]
        format: ResponsesFormat,
        #[arg(long)]
        out: PathBuf,
    },
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum ResponsesFormat {
    Csv,
    Xlsx,
    Json,
}

#[derive(Subcommand)]
pub enum ProjectTask {
    /// Bring in a project (.qdpx): codes, texts and codings. All of it comes in, or nothing.
    Import {
        /// The initiative's slug. One that is not there is made.
        initiative: String,
        file: PathBuf,
        #[arg(long, default_value = "qdpx")]
        format: ProjectFormat,
        /// The language of texts that name none.
        #[arg(long, value_name = "TAG")]
        lang: Option<Lang>,
        /// Whose codings they are here, by email. Without it: the first organizer of the initiative.
        #[arg(long, value_name = "EMAIL")]
        by: Option<String>,
        #[arg(long)]
        json: bool,
    },
    /// Write an initiative's codes, texts and codings to a file.
    Export {
        /// The initiative's slug.
        initiative: String,
        #[arg(long, default_value = "qdpx")]
        format: ProjectFormat,
        #[arg(long)]
        out: PathBuf,
        /// With a case for each respondent, which shows all answers of one family side by side.
        #[arg(long)]
        respondents: bool,
    },
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum ProjectFormat {
    /// REFI-QDA 1.5.
    Qdpx,
}

impl Place {
    /// Opens the database and the keys, making both on first use.
    pub async fn open(&self) -> Result<Harken> {
        let url = self.address()?;
        let keys = Keys::open(&self.keys_folder()?)?;
        Ok(Harken::new(Db::open(&url).await?, keys))
    }

    /// The database's address. The data folder is made where there is none.
    pub fn address(&self) -> Result<String> {
        if let Some(url) = &self.database_url {
            return Ok(url.clone());
        }
        std::fs::create_dir_all(&self.data).map_err(|error| {
            let folder = self.data.display();
            Error::Broken(format!("The data folder {folder} cannot be made: {error}."))
        })?;
        let file = self.data.join("harken.db");
        Ok(format!("sqlite:{}?mode=rwc", file.display()))
    }

    /// The keys, where there are some: a restore makes no new ones.
    pub fn open_existing_keys(&self) -> Result<Keys> {
        let folder = self.keys_folder()?;
        if !folder.join("server.key").is_file() {
            return Err(Error::Invalid(format!(
                "The keys folder {} is not there. Name the one that the backup was made with by --keys.",
                folder.display()
            )));
        }
        Keys::open(&folder)
    }

    /// The folder of secrets. Inside the data folder it would travel with every copy of the data, so that is refused.
    fn keys_folder(&self) -> Result<PathBuf> {
        let beside = || {
            let mut name = self.data.file_name().unwrap_or("data".as_ref()).to_owned();
            name.push("-keys");
            self.data.with_file_name(name)
        };
        let keys = self.keys.clone().unwrap_or_else(beside);
        let absolute = |path: &PathBuf| std::path::absolute(path).unwrap_or_else(|_| path.clone());
        if absolute(&keys).starts_with(absolute(&self.data)) {
            return Err(Error::Broken(format!(
                "The keys folder {} lies inside the data folder. Choose a place beside it with --keys.",
                keys.display()
            )));
        }
        Ok(keys)
    }
}
