//! Where facilitators work: sessions and everything around them.

use app::{
    capture::actions as capture,
    consent::actions as consent,
    gathering::actions as gathering,
    guide::actions as guide,
    harken::Harken,
    readback::{actions as readback, late, late_actions},
    recording::{self, actions as recordings},
    round::actions as round,
    session::actions as session,
    transcript::actions as transcript,
    vocabulary::actions as vocabulary,
};
use axum::{
    Router,
    extract::DefaultBodyLimit,
    routing::{get, post},
};

pub(super) fn routes() -> Router<Harken> {
    Router::new()
        .route("/i/{initiative}/sessions", get(session::show_sessions))
        .route(
            "/i/{initiative}/sessions/new",
            get(session::show_new_session).post(session::save_new_session),
        )
        .route(
            "/i/{initiative}/sessions/{session}",
            get(session::show_session),
        )
        .route(
            "/i/{initiative}/sessions/{session}/consent",
            get(consent::show_consent).post(consent::save_consent),
        )
        .route(
            "/i/{initiative}/sessions/{session}/sound",
            post(consent::save_sound),
        )
        .route(
            "/i/{initiative}/sessions/{session}/join-code",
            post(round::save_code),
        )
        .route(
            "/i/{initiative}/sessions/{session}/seats/{seat}/erase",
            get(consent::show_erase).post(consent::save_erase),
        )
        .route(
            "/i/{initiative}/sessions/{session}/seats/{seat}/quotes",
            post(consent::save_unquoting),
        )
        .route(
            "/i/{initiative}/sessions/{session}/transcript",
            get(transcript::show_transcript).post(transcript::save_transcript),
        )
        .route(
            "/i/{initiative}/sessions/{session}/recordings",
            get(recordings::show_recordings)
                .post(recordings::save_recording)
                .layer(DefaultBodyLimit::max(
                    recording::MOST_BYTES + super::MOST_UPLOADED,
                )),
        )
        .route(
            "/i/{initiative}/sessions/{session}/recordings/{recording}",
            post(recordings::save_change),
        )
        .route(
            "/i/{initiative}/sessions/{session}/recordings/{recording}/sound",
            get(recordings::show_sound),
        )
        .route(
            "/i/{initiative}/sessions/{session}/read-back",
            get(readback::show_read_back).post(readback::save_read_back),
        )
        .route(
            "/i/{initiative}/sessions/{session}/close",
            post(readback::save_close),
        )
        .route(
            "/i/{initiative}/sessions/{session}/late",
            get(late_actions::show_late)
                .post(late_actions::save_late)
                .layer(DefaultBodyLimit::max(late::MOST_BYTES)),
        )
        .route(
            "/i/{initiative}/sessions/{session}/plan",
            get(session::show_plan).post(session::save_plan),
        )
        .route(
            "/i/{initiative}/sessions/{session}/guide",
            get(session::show_guide).post(session::save_guide),
        )
        .route(
            "/i/{initiative}/sessions/{session}/slots",
            get(gathering::show_slots),
        )
        .route(
            "/i/{initiative}/sessions/{session}/slots/new",
            get(gathering::show_new_slot).post(gathering::save_new_slot),
        )
        .route(
            "/i/{initiative}/sessions/{session}/slots/{slot}",
            get(gathering::show_slot).post(gathering::save_slot),
        )
        .route(
            "/i/{initiative}/sessions/{session}/slots/{slot}/calendar.ics",
            get(gathering::show_slot_calendar),
        )
        .route(
            "/i/{initiative}/sessions/{session}/slots/{slot}/remove",
            post(gathering::save_slot_removal),
        )
        .route(
            "/i/{initiative}/sessions/{session}/sign-up",
            post(gathering::save_opening),
        )
        .route(
            "/i/{initiative}/sessions/{session}/sign-up/end",
            post(gathering::save_end),
        )
        .route(
            "/i/{initiative}/sessions/{session}/pack",
            get(gathering::show_pack),
        )
        .route("/i/{initiative}/guides", get(guide::show_guides))
        .route("/i/{initiative}/guides/{guide}", get(guide::show_guide))
        .route(
            "/i/{initiative}/sessions/{session}/rounds",
            get(round::show_rounds).post(round::save_new_round),
        )
        .route(
            "/i/{initiative}/sessions/{session}/rounds/{round}",
            get(round::show_round),
        )
        .route(
            "/i/{initiative}/sessions/{session}/rounds/{round}/step",
            post(round::save_step),
        )
        .route(
            "/i/{initiative}/sessions/{session}/rounds/{round}/slips",
            post(round::save_slip),
        )
        .route(
            "/i/{initiative}/sessions/{session}/rounds/{round}/list",
            post(round::save_list),
        )
        .route(
            "/i/{initiative}/sessions/{session}/rounds/{round}/tally",
            get(round::show_tally).post(round::save_tally),
        )
        .route(
            "/i/{initiative}/sessions/{session}/rounds/{round}/keep",
            post(round::save_kept),
        )
        .route(
            "/i/{initiative}/sessions/{session}/rounds/{round}/agree",
            post(round::save_agreed),
        )
        .route(
            "/i/{initiative}/sessions/{session}/rounds/{round}/projector",
            get(round::show_projector),
        )
        .route(
            "/i/{initiative}/sessions/{session}/rounds/{round}/state",
            get(round::show_state),
        )
        .route(
            "/i/{initiative}/vocabulary",
            get(vocabulary::show_vocabulary).post(vocabulary::save_vocabulary),
        )
        .route(
            "/i/{initiative}/vocabulary/{term}",
            post(vocabulary::save_wording_removal),
        )
        .route(
            "/i/{initiative}/sessions/{session}/capture",
            get(capture::show_capture).post(capture::save_capture),
        )
        .route(
            "/i/{initiative}/sessions/{session}/capture/lines",
            post(capture::save_lines),
        )
}
