//! Where words are read: the workbench, the codebook, and what is made of both.

use app::{
    analysis::actions as analysis, coding::actions as coding,
    double_coding::actions as double_coding, exchange::actions as exchange, harken::Harken,
    memo::actions as memo, receipt::actions as receipt, saturation::actions as saturation,
    translation::actions as translation,
};
use axum::{
    Router,
    routing::{get, post},
};

pub(super) fn routes() -> Router<Harken> {
    Router::new()
        .route(
            "/i/{initiative}/exchange",
            get(exchange::show_exchange).post(exchange::save_exchange),
        )
        .route(
            "/i/{initiative}/exchange/project",
            post(exchange::save_export),
        )
        .route("/i/{initiative}/held", get(translation::show_held))
        .route("/i/{initiative}/held/{held}", post(translation::save_held))
        .route("/i/{initiative}/words", get(coding::show_words))
        .route("/i/{initiative}/words/ids.json", get(coding::show_ids))
        .route(
            "/i/{initiative}/words/changes.json",
            get(coding::show_changes),
        )
        .route("/i/{initiative}/words/clusters", get(coding::show_clusters))
        .route("/i/{initiative}/words/{passage}", get(coding::show_passage))
        .route(
            "/i/{initiative}/words/{passage}/codings.json",
            post(coding::save_coding_json),
        )
        .route(
            "/i/{initiative}/words/{passage}/uncode.json",
            post(coding::save_uncoding_json),
        )
        .route(
            "/i/{initiative}/words/{passage}/code",
            get(coding::show_passage).post(coding::save_coding),
        )
        .route(
            "/i/{initiative}/words/{passage}/uncode",
            get(coding::show_passage).post(coding::save_uncoding),
        )
        .route(
            "/i/{initiative}/words/{passage}/part",
            get(coding::show_part),
        )
        .route("/i/{initiative}/words/rows", get(coding::show_rows))
        .route("/i/{initiative}/words/codes", get(coding::show_picker))
        .route(
            "/i/{initiative}/words/{passage}/translation",
            get(coding::show_passage).post(coding::save_translation),
        )
        .route(
            "/i/{initiative}/words/{passage}/translation/{tag}",
            get(coding::show_translation),
        )
        .route(
            "/i/{initiative}/words/{passage}/translation/{tag}/align",
            post(coding::save_alignment),
        )
        .route(
            "/i/{initiative}/words/{passage}/translation/{tag}/dispute",
            post(coding::save_dispute),
        )
        .route(
            "/i/{initiative}/words/{passage}/translation/{tag}/keep",
            post(coding::save_kept),
        )
        .route(
            "/i/{initiative}/words/{passage}/translation/{tag}/check",
            post(coding::save_check),
        )
        .route(
            "/i/{initiative}/words/{passage}/draft",
            get(coding::show_draft).post(coding::save_draft),
        )
        .route(
            "/i/{initiative}/words/{passage}/contest",
            get(coding::show_passage).post(receipt::save_settled),
        )
        .route("/i/{initiative}/analysis", get(analysis::show_together))
        .route(
            "/i/{initiative}/analysis/sessions",
            get(analysis::show_sessions),
        )
        .route(
            "/i/{initiative}/analysis/groups",
            get(analysis::show_groups),
        )
        .route(
            "/i/{initiative}/analysis/quotes",
            get(analysis::show_quotes),
        )
        .route(
            "/i/{initiative}/codes",
            get(coding::show_codes).post(coding::save_new_code),
        )
        .route(
            "/i/{initiative}/codes/{code}",
            get(coding::show_code).post(coding::save_code),
        )
        .route(
            "/i/{initiative}/codes/{code}/merge",
            get(coding::show_merge).post(coding::save_merge),
        )
        .route(
            "/i/{initiative}/codes/{code}/split",
            get(coding::show_split).post(coding::save_split),
        )
        .route(
            "/i/{initiative}/codes/{code}/split/words",
            get(coding::show_split_words).post(coding::save_split_words),
        )
        .route("/i/{initiative}/codes/versions", get(coding::show_versions))
        .route(
            "/i/{initiative}/codes/versions/{version}",
            get(coding::show_version),
        )
        .route(
            "/i/{initiative}/codes/file",
            get(coding::show_file).post(coding::save_file),
        )
        .route(
            "/i/{initiative}/codebook.qdc",
            get(coding::show_codebook_qdc),
        )
        .route(
            "/i/{initiative}/codebook.csv",
            get(coding::show_codebook_csv),
        )
        .route(
            "/i/{initiative}/memos",
            get(memo::show_memos).post(memo::save_new_memo),
        )
        .route(
            "/i/{initiative}/memos/{memo}",
            get(memo::show_memo).post(memo::save_memo),
        )
        .route(
            "/i/{initiative}/agreement",
            get(double_coding::show_double_codings),
        )
        .route(
            "/i/{initiative}/agreement/new",
            get(double_coding::show_new_double_coding).post(double_coding::save_new_double_coding),
        )
        .route(
            "/i/{initiative}/agreement/{double}",
            get(double_coding::show_double_coding),
        )
        .route(
            "/i/{initiative}/agreement/{double}/done/{passage}",
            post(double_coding::save_done),
        )
        .route(
            "/i/{initiative}/agreement/{double}/compare",
            post(double_coding::save_comparison),
        )
        .route(
            "/i/{initiative}/agreement/{double}/adjudicate",
            get(double_coding::show_disagreements),
        )
        .route(
            "/i/{initiative}/agreement/{double}/adjudicate/{passage}",
            get(double_coding::show_decision).post(double_coding::save_decision),
        )
        .route(
            "/i/{initiative}/saturation",
            get(saturation::show_saturation),
        )
}
