//! A codebook from a file into the codebook that is there, and out again.

use super::{
    changes, codes,
    sight::blind_anywhere,
    versions::{self, Noted, note_version},
};
use crate::{
    coding::{
        Code,
        code::{in_tree_order, makes_cycle, next_colour},
        codebook_file::{FileCode, guid_of, hex_of, nearest_colour, with_suffix},
        lineage::{Change, Counts, Difference, list_differences},
    },
    db::Db,
    error::Result,
    ids::{AccountId, CodeId, InitiativeId},
};
use sqlx::{Any, AnyConnection, AssertSqlSafe, Executor, Row};
use std::collections::{HashMap, HashSet};

/// What becomes of codes that are there already.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Known {
    /// They stay as they are.
    Keep,
    /// They say what the file says, where it says anything.
    Update,
}

/// What a file makes of a codebook.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Taken {
    /// The code that each code of the file is now, in the order of the file's list.
    pub codes: Vec<CodeId>,
    /// Names of codes that are new.
    pub made: Vec<String>,
    /// Codes that were there and say something else now, with what is different.
    pub changed: Vec<(Code, Vec<Difference>)>,
    /// Names of codes that were there and stay as they are.
    pub kept: Vec<String>,
    /// What every code is called.
    pub names: HashMap<CodeId, String>,
    /// Names of the file that another code has already, with the name it got instead.
    pub renamed: Vec<(String, String)>,
    /// The version it made; None where nothing changed.
    pub version: Option<i64>,
}

/// How a code is known in files.
struct SourceRow {
    guid: String,
    code: CodeId,
    is_own: bool,
    written_name: String,
    given_name: String,
    colour: String,
}

async fn list_sources<'c>(
    from: impl Executor<'c, Database = Any>,
    initiative: &InitiativeId,
) -> Result<Vec<SourceRow>> {
    let rows = sqlx::query("select * from code_source where initiative_id = $1 order by guid")
        .bind(initiative.as_str())
        .fetch_all(from)
        .await?;
    rows.iter()
        .map(|row| {
            Ok(SourceRow {
                guid: row.try_get("guid")?,
                code: CodeId(row.try_get("code_id")?),
                is_own: row.try_get::<i64, _>("own")? == 1,
                written_name: row.try_get("written_name")?,
                given_name: row.try_get("given_name")?,
                colour: row.try_get("colour")?,
            })
        })
        .collect()
}

/// What one code of a file becomes.
struct Step<'a> {
    file: &'a FileCode,
    after: Code,
    before: Option<Code>,
}

/// Works out what a file makes of a codebook. `on_words` is as [`list_on_words`] gives it.
struct Planning<'a> {
    codes: Vec<Code>,
    by_guid: HashMap<String, CodeId>,
    /// Codes that the file names by their guid: no other code of it is meant by their name.
    claimed: HashSet<CodeId>,
    on_words: HashSet<CodeId>,
    known: Known,
    taken: Taken,
    steps: Vec<Step<'a>>,
}

impl<'a> Planning<'a> {
    fn new(
        codes: Vec<Code>,
        sources: &[SourceRow],
        on_words: HashSet<CodeId>,
        known: Known,
    ) -> Planning<'a> {
        let mut by_guid: HashMap<String, CodeId> = codes
            .iter()
            .map(|code| (guid_of(code.id.as_str()), code.id.clone()))
            .collect();
        by_guid.extend(
            sources
                .iter()
                .map(|source| (source.guid.clone(), source.code.clone())),
        );
        Planning {
            codes,
            by_guid,
            claimed: HashSet::new(),
            on_words,
            known,
            taken: Taken::default(),
            steps: Vec::new(),
        }
    }

    fn run(&mut self, initiative: &InitiativeId, file: &'a [FileCode]) {
        let claimed = file.iter().filter_map(|code| self.by_guid.get(&code.guid));
        self.claimed = claimed.cloned().collect();
        for code in file {
            let parent = code.parent.map(|parent| self.taken.codes[parent].clone());
            match self.find(code) {
                Some(at) => self.meet(at, code, parent),
                None => self.make(initiative, code, parent),
            }
        }
        let names = self.codes.iter();
        self.taken.names = names
            .map(|code| (code.id.clone(), code.name.clone()))
            .collect();
    }

    fn find(&self, code: &FileCode) -> Option<usize> {
        let by_guid = self.by_guid.get(&code.guid);
        let place = |id: &CodeId| self.codes.iter().position(|known| known.id == *id);
        by_guid.and_then(place).or_else(|| {
            self.codes
                .iter()
                .position(|known| known.name == code.name && !self.claimed.contains(&known.id))
        })
    }

    fn is_taken(&self, name: &str) -> bool {
        self.codes.iter().any(|known| known.name == name)
    }

    fn make(&mut self, initiative: &InitiativeId, file: &'a FileCode, parent: Option<CodeId>) {
        let mut name = file.name.clone();
        for number in 2.. {
            if !self.is_taken(&name) {
                break;
            }
            name = with_suffix(&file.name, &number.to_string());
        }
        if name != file.name {
            self.taken.renamed.push((file.name.clone(), name.clone()));
        }
        let colour = nearest_colour(&file.colour);
        let colour = colour.unwrap_or_else(|| next_colour(&self.codes));
        let code = Code {
            parent,
            definition: file.definition.clone(),
            when_to_use: file.when_to_use.clone(),
            when_not: file.when_not.clone(),
            example: file.example.clone(),
            codable: file.is_codable,
            ..Code::new(initiative.clone(), &name, colour)
        };
        self.taken.codes.push(code.id.clone());
        self.taken.made.push(code.name.clone());
        self.codes.push(code.clone());
        self.steps.push(Step {
            file,
            after: code,
            before: None,
        });
    }

    fn meet(&mut self, at: usize, file: &'a FileCode, parent: Option<CodeId>) {
        let before = self.codes[at].clone();
        let said = |own: &str, file: &str| if file.is_empty() { own } else { file }.to_string();
        let mut after = Code {
            definition: said(&before.definition, &file.definition),
            when_to_use: said(&before.when_to_use, &file.when_to_use),
            when_not: said(&before.when_not, &file.when_not),
            example: said(&before.example, &file.example),
            colour: nearest_colour(&file.colour).unwrap_or(before.colour),
            // Words carry it: then it is no mere heading, whatever the file says.
            codable: file.is_codable || self.on_words.contains(&before.id),
            ..before.clone()
        };
        if file.name != before.name && file.written_name != before.name {
            if self.is_taken(&file.name) {
                let kept = before.name.clone();
                self.taken.renamed.push((file.name.clone(), kept));
            } else {
                after.name.clone_from(&file.name);
            }
        }
        if let Some(parent) = parent
            && !makes_cycle(&self.codes, &before.id, &parent)
        {
            after.parent = Some(parent);
        }
        self.taken.codes.push(before.id.clone());
        let differences = list_differences(&before, &after);
        if differences.is_empty() || self.known == Known::Keep {
            self.taken.kept.push(before.name.clone());
            after = before.clone();
        } else {
            self.taken.changed.push((after.clone(), differences));
            self.codes[at] = after.clone();
        }
        self.steps.push(Step {
            file,
            after,
            before: Some(before),
        });
    }
}

/// The codes of which a file makes no mere headings: those that words carry. Where the reader codes words blind, every
/// code that can be put on words: what became of one would tell them whether the other person has given it.
async fn list_on_words<'c>(
    from: impl Executor<'c, Database = Any>,
    initiative: &InitiativeId,
    reader: Option<&AccountId>,
) -> Result<HashSet<CodeId>> {
    let sql = format!(
        "select id from code where initiative_id = $1
         and (exists (select 1 from coding where coding.code_id = code.id) or (codable = 1 and {}))",
        blind_anywhere(1, 2)
    );
    let ids: Vec<String> = sqlx::query_scalar(AssertSqlSafe(sql))
        .bind(initiative.as_str())
        .bind(reader.map_or("", AccountId::as_str))
        .fetch_all(from)
        .await?;
    Ok(ids.into_iter().map(CodeId).collect())
}

/// What a file would make of the codebook if this reader took it. Nothing is changed, and no code it names as new is
/// there.
pub async fn look_at_codebook(
    db: &Db,
    initiative: &InitiativeId,
    file: &[FileCode],
    known: Known,
    reader: &AccountId,
) -> Result<Taken> {
    let mut planning = Planning::new(
        codes::list(db.read(), initiative).await?,
        &list_sources(db.read(), initiative).await?,
        list_on_words(db.read(), initiative, Some(reader)).await?,
        known,
    );
    planning.run(initiative, file);
    Ok(planning.taken)
}

/// Takes the codes of a file into the codebook, as one version of it. A code is known by its guid, or else by its name;
/// every other one is new. The codes must be as [`crate::coding::codebook_file::read`] gives them.
pub async fn take_codebook(
    tx: &mut AnyConnection,
    initiative: &InitiativeId,
    file: &[FileCode],
    known: Known,
    by: Option<&AccountId>,
) -> Result<Taken> {
    versions::lock_codebook(tx, initiative).await?;
    let sources = list_sources(&mut *tx, initiative).await?;
    let mut planning = Planning::new(
        codes::list(&mut *tx, initiative).await?,
        &sources,
        list_on_words(&mut *tx, initiative, by).await?,
        known,
    );
    planning.run(initiative, file);
    let Planning {
        mut taken, steps, ..
    } = planning;
    let changes = taken.made.len() + taken.changed.len();
    if changes > 0 {
        let number = versions::next_version(tx, initiative).await?;
        for step in &steps {
            match &step.before {
                None => codes::insert(tx, &step.after, number).await?,
                Some(before) if *before != step.after => {
                    codes::update(tx, &step.after, number).await?;
                }
                Some(_) => {}
            }
        }
        let noted = Noted {
            number,
            change: Change::Imported,
            by,
            code: None,
            other: None,
            counts: Counts {
                made: taken.made.len(),
                changed: taken.changed.len(),
                kept: taken.kept.len(),
                ..Counts::default()
            },
        };
        note_version(tx, initiative, &noted).await?;
        changes::note_codes(tx, initiative).await?;
        taken.version = Some(number);
    }
    for step in &steps {
        remember(tx, initiative, step).await?;
    }
    Ok(taken)
}

/// Notes how a file knows a code. One that was here before keeps the guid it goes out under.
async fn remember(
    tx: &mut AnyConnection,
    initiative: &InitiativeId,
    step: &Step<'_>,
) -> Result<()> {
    let file = step.file;
    if file.guid.is_empty() || file.guid == guid_of(step.after.id.as_str()) {
        return Ok(());
    }
    sqlx::query(
        "insert into code_source (initiative_id, guid, code_id, own, written_name, given_name, colour)
         values ($1, $2, $3, $4, $5, $6, $7) on conflict (initiative_id, guid) do nothing",
    )
    .bind(initiative.as_str())
    .bind(&file.guid)
    .bind(step.after.id.as_str())
    .bind(i64::from(step.before.is_none()))
    .bind(&file.written_name)
    .bind(&step.after.name)
    .bind(&file.colour)
    .execute(tx)
    .await?;
    Ok(())
}

/// The codebook as files have it, each code after the one it is part of.
pub async fn list_file_codes(db: &Db, initiative: &InitiativeId) -> Result<Vec<FileCode>> {
    let codes = list_file_codes_with_ids(db, initiative).await?;
    Ok(codes.into_iter().map(|(_, code)| code).collect())
}

/// As [`list_file_codes`], each with the id of its code.
pub async fn list_file_codes_with_ids(
    db: &Db,
    initiative: &InitiativeId,
) -> Result<Vec<(CodeId, FileCode)>> {
    let codes = codes::list(db.read(), initiative).await?;
    let mut sources: HashMap<CodeId, SourceRow> = list_sources(db.read(), initiative)
        .await?
        .into_iter()
        .filter(|source| source.is_own)
        .map(|source| (source.code.clone(), source))
        .collect();
    let mut places: HashMap<CodeId, usize> = HashMap::new();
    let mut listed = Vec::with_capacity(codes.len());
    for (place, (code, _)) in in_tree_order(&codes).into_iter().enumerate() {
        places.insert(code.id.clone(), place);
        let parent = code.parent.as_ref().and_then(|id| places.get(id)).copied();
        listed.push((
            code.id.clone(),
            file_code(code, parent, sources.remove(&code.id), place),
        ));
    }
    Ok(listed)
}

/// A code as files have it. What a file wrote stands again where nobody has changed what became of it.
fn file_code(
    code: &Code,
    parent: Option<usize>,
    source: Option<SourceRow>,
    place: usize,
) -> FileCode {
    let written = source
        .as_ref()
        .filter(|source| source.given_name == code.name);
    let colour = source
        .as_ref()
        .filter(|source| nearest_colour(&source.colour) == Some(code.colour));
    FileCode {
        written_name: written
            .map_or(&code.name, |source| &source.written_name)
            .clone(),
        colour: colour.map_or_else(
            || hex_of(code.colour).to_string(),
            |source| source.colour.clone(),
        ),
        guid: source.map_or_else(|| guid_of(code.id.as_str()), |source| source.guid),
        name: code.name.clone(),
        definition: code.definition.clone(),
        when_to_use: code.when_to_use.clone(),
        when_not: code.when_not.clone(),
        example: code.example.clone(),
        parent,
        is_codable: code.codable,
        notes: Vec::new(),
        place: place + 1,
    }
}
