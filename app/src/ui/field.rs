//! Form fields with their label, hint and problem.

use leptos::prelude::*;

/// One labelled line, or several, to type into. Build it with [`text_field`].
pub struct TextField {
    name: String,
    label: String,
    value: String,
    kind: &'static str,
    hint: Option<String>,
    problem: Option<String>,
    autocomplete: Option<&'static str>,
    /// Lines to show; 1 makes an `input`.
    rows: u8,
    optional: Option<String>,
    lang: Option<(String, &'static str)>,
    autofocus: bool,
    id: Option<String>,
}

/// A field named `name`, labelled `label`, holding `value` as typed.
pub fn text_field(name: impl Into<String>, label: impl Into<String>, value: &str) -> TextField {
    TextField {
        name: name.into(),
        label: label.into(),
        value: value.into(),
        kind: "text",
        hint: None,
        problem: None,
        autocomplete: None,
        rows: 1,
        optional: None,
        lang: None,
        autofocus: false,
        id: None,
    }
}

impl TextField {
    /// The `type` of the input: `email`, `password`, `date`, `search`.
    pub fn kind(mut self, kind: &'static str) -> Self {
        self.kind = kind;
        self
    }

    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }

    pub fn problem(mut self, problem: Option<String>) -> Self {
        self.problem = problem;
        self
    }

    pub fn autocomplete(mut self, token: &'static str) -> Self {
        self.autocomplete = Some(token);
        self
    }

    /// Shows several lines.
    pub fn rows(mut self, rows: u8) -> Self {
        self.rows = rows;
        self
    }

    /// Says on the label that the field may stay empty, in the given word.
    pub fn optional(mut self, word: impl Into<String>) -> Self {
        self.optional = Some(word.into());
        self
    }

    /// The language of what is typed here.
    pub fn lang(mut self, lang: &crate::language::Lang) -> Self {
        self.lang = Some((lang.to_string(), lang.direction().as_str()));
        self
    }
}

impl TextField {
    /// Another id than `f-NAME`, where the name stands in several forms of a page.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Begins the page in this field. For pages whose one purpose is to type here.
    pub fn autofocus(mut self) -> Self {
        self.autofocus = true;
        self
    }
}

impl IntoRender for TextField {
    type Output = AnyView;

    fn into_render(self) -> AnyView {
        let id = self.id.unwrap_or_else(|| format!("f-{}", self.name));
        let hint_id = self.hint.is_some().then(|| format!("{id}-hint"));
        let problem_id = self.problem.is_some().then(|| format!("{id}-problem"));
        let described: Vec<String> = [&hint_id, &problem_id]
            .into_iter()
            .flatten()
            .cloned()
            .collect();
        let described = (!described.is_empty()).then(|| described.join(" "));
        let invalid = self.problem.is_some().then_some("true");
        let (lang, dir) = match self.lang {
            Some((lang, dir)) => (Some(lang), dir),
            None => (None, "auto"),
        };
        let control = if self.rows > 1 {
            let rows = self.rows.to_string();
            view! {
                <textarea id=id.clone() name=self.name rows=rows dir=dir lang=lang aria-describedby=described aria-invalid=invalid autofocus=self.autofocus>
                    {self.value}
                </textarea>
            }
            .into_any()
        } else {
            // A secret is never written back into a page.
            let value = (self.kind != "password").then_some(self.value);
            view! {
                <input id=id.clone() name=self.name type=self.kind value=value dir=dir lang=lang autocomplete=self.autocomplete aria-describedby=described aria-invalid=invalid autofocus=self.autofocus />
            }
            .into_any()
        };
        let class = if invalid.is_some() {
            "field wrong"
        } else {
            "field"
        };
        view! {
            <div class=class>
                <label for=id>
                    {self.label} {self.optional.map(|word| view! { " " <span class="optional">{word}</span> })}
                </label>
                {self.hint.map(|text| view! { <p class="hint" id=hint_id>{text}</p> })}
                {self.problem.map(|text| view! { <p class="problem" id=problem_id>{text}</p> })}
                {control}
            </div>
        }
        .into_any()
    }
}

/// A field for one file, which must be given. Its id is `f-NAME`.
pub struct FileField {
    name: &'static str,
    label: String,
    hint: String,
    /// What may be chosen, as the attribute `accept` has it.
    accept: &'static str,
    problem: Option<String>,
    wrong: bool,
}

/// A field named `name`, labelled `label`, that says in `hint` what files it takes.
pub fn file_field(
    name: &'static str,
    label: impl Into<String>,
    hint: impl Into<String>,
    accept: &'static str,
) -> FileField {
    FileField {
        name,
        label: label.into(),
        hint: hint.into(),
        accept,
        problem: None,
        wrong: false,
    }
}

impl FileField {
    pub fn problem(mut self, problem: Option<String>) -> Self {
        self.wrong |= problem.is_some();
        self.problem = problem;
        self
    }

    /// Marks the field where what is wrong with its file stands elsewhere on the page.
    pub fn wrong(mut self, wrong: bool) -> Self {
        self.wrong |= wrong;
        self
    }
}

impl IntoRender for FileField {
    type Output = AnyView;

    fn into_render(self) -> AnyView {
        let id = format!("f-{}", self.name);
        let [hint_id, problem_id] = ["hint", "problem"].map(|part| format!("{id}-{part}"));
        let described = match self.problem {
            Some(_) => format!("{hint_id} {problem_id}"),
            None => hint_id.clone(),
        };
        let class = if self.wrong { "field wrong" } else { "field" };
        let invalid = self.wrong.then_some("true");
        let problem = self.problem.map(|text| {
            view! {
                <p class="problem" id=problem_id role="alert">
                    {text}
                </p>
            }
        });
        view! {
            <div class=class>
                <label for=id.clone()>{self.label}</label>
                <p class="hint" id=hint_id>
                    {self.hint}
                </p>
                {problem}
                <input
                    id=id
                    name=self.name
                    type="file"
                    accept=self.accept
                    required
                    aria-describedby=described
                    aria-invalid=invalid
                />
            </div>
        }
        .into_any()
    }
}

/// What is wrong with the whole form, above it; nothing where nothing is.
pub fn problem_notice(problem: Option<String>) -> impl IntoView {
    problem.map(|text| {
        view! {
            <div class="notice bad" role="alert">
                <p>{text}</p>
            </div>
        }
    })
}
