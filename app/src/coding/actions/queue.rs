//! The queue in the order that its reader wants: as chance has it, or first of all what teaches most.

use super::learning::list_teaching;
use crate::{
    account::{Act, guard::Member},
    coding::{
        course::Key,
        filter::{Filter, Order},
        store::{self, Direction, Queued},
    },
    error::Result,
    harken::Harken,
    ids::PassageId,
};
use std::{collections::HashSet, sync::Arc};

/// So many passages that teach most come first. What is learned from them changes what teaches most.
const MOST_CHOSEN: usize = 100;

/// What a course is kept under; None where somebody's queue has none.
fn find_key(member: &Member, filter: &Filter) -> Option<Key> {
    let has_course = filter.order == Order::Teaching && member.role.may(Act::Code);
    let (initiative, reader) = (&member.initiative.id, &member.account.id);
    has_course.then(|| (initiative.clone(), reader.clone(), filter.query()))
}

/// The queue of somebody. The chosen passages come first, and then all others in the order of their ids.
pub(super) struct Queue<'a> {
    harken: &'a Harken,
    member: &'a Member,
    filter: &'a Filter,
    chosen: Arc<[PassageId]>,
}

impl<'a> Queue<'a> {
    /// The queue from its beginning: what teaches most now comes first.
    pub async fn begin(
        harken: &'a Harken,
        member: &'a Member,
        filter: &'a Filter,
    ) -> Result<Queue<'a>> {
        let mut queue = Queue {
            harken,
            member,
            filter,
            chosen: Arc::default(),
        };
        if let Some(key) = find_key(member, filter) {
            let teaching = list_teaching(harken, member, filter, MOST_CHOSEN).await?;
            queue.chosen = teaching.into();
            harken.courses.keep(key, queue.chosen.clone());
        }
        Ok(queue)
    }

    /// The queue as its reader began it last.
    pub async fn find(
        harken: &'a Harken,
        member: &'a Member,
        filter: &'a Filter,
    ) -> Result<Queue<'a>> {
        let known = find_key(member, filter).and_then(|key| harken.courses.find(&key));
        match known {
            Some(chosen) => Ok(Queue {
                harken,
                member,
                filter,
                chosen,
            }),
            None => Queue::begin(harken, member, filter).await,
        }
    }

    /// The next passages after (or, going back, before) a passage, at most `most`, in the order of the queue. Without a
    /// passage it starts at the beginning.
    pub async fn list(
        &self,
        from: Option<&PassageId>,
        way: Direction,
        most: usize,
    ) -> Result<Vec<Queued>> {
        let place = from.and_then(|from| self.chosen.iter().position(|id| id == from));
        match way {
            Direction::Forward => {
                let passed = match (from, place) {
                    (None, _) => 0,
                    (Some(_), Some(place)) => place + 1,
                    (Some(_), None) => self.chosen.len(),
                };
                let others_from = from.filter(|_| place.is_none());
                let mut queued = Vec::new();
                // What was erased is passed over, which is seldom: mostly the first step is enough.
                for step in self.chosen[passed..].chunks(most.max(1)) {
                    queued.extend(self.list_chosen(step).await?);
                    if queued.len() >= most {
                        break;
                    }
                }
                queued.truncate(most);
                let room = most - queued.len();
                queued.extend(self.list_others(others_from, way, room).await?);
                Ok(queued)
            }
            Direction::Back => {
                let others = match place {
                    Some(_) => Vec::new(),
                    None => self.list_others(from, way, most).await?,
                };
                let room = most - others.len();
                let ahead = &self.chosen[..place.unwrap_or(self.chosen.len())];
                let mut queued = others;
                let mut found = 0;
                for step in ahead.rchunks(room.max(1)) {
                    if found >= room {
                        break;
                    }
                    let before = self.list_chosen(step).await?;
                    found += before.len();
                    queued.splice(..0, before);
                }
                queued.drain(..queued.len().saturating_sub(most));
                Ok(queued)
            }
        }
    }

    /// The passage that comes next, or came before.
    pub async fn find_beside(
        &self,
        passage: &PassageId,
        way: Direction,
    ) -> Result<Option<PassageId>> {
        if self.chosen.is_empty() {
            let (db, initiative) = (&self.harken.db, &self.member.initiative.id);
            let reader = &self.member.account.id;
            return store::find_beside(db, initiative, reader, self.filter, passage, way).await;
        }
        let beside = self.list(Some(passage), way, 1).await?;
        Ok(beside.into_iter().next().map(|queued| queued.id))
    }

    /// Every passage of the queue in its order, the ids alone.
    pub async fn list_ids(&self) -> Result<Vec<PassageId>> {
        let (db, initiative) = (&self.harken.db, &self.member.initiative.id);
        let all = store::list_ids(db, initiative, &self.member.account.id, self.filter).await?;
        // As they are listed: what was chosen stays in its place when it has got its code.
        let chosen = self.list_chosen(&self.chosen).await?.into_iter();
        let mut ids: Vec<PassageId> = chosen.map(|queued| queued.id).collect();
        let first: HashSet<&PassageId> = self.chosen.iter().collect();
        let others = all.iter().filter(|id| !first.contains(id)).cloned();
        ids.extend(others);
        Ok(ids)
    }

    /// Those of the chosen passages that are still there.
    async fn list_chosen(&self, chosen: &[PassageId]) -> Result<Vec<Queued>> {
        let (db, initiative) = (&self.harken.db, &self.member.initiative.id);
        let reader = &self.member.account.id;
        store::list_named(db, initiative, reader, self.filter, chosen).await
    }

    async fn list_others(
        &self,
        from: Option<&PassageId>,
        way: Direction,
        most: usize,
    ) -> Result<Vec<Queued>> {
        if most == 0 {
            return Ok(Vec::new());
        }
        let (db, initiative) = (&self.harken.db, &self.member.initiative.id);
        let reader = &self.member.account.id;
        let enough = most + self.chosen.len();
        let mut others =
            store::list_queue(db, initiative, reader, self.filter, from, way, enough).await?;
        others.retain(|queued| !self.chosen.contains(&queued.id));
        match way {
            Direction::Forward => others.truncate(most),
            Direction::Back => drop(others.drain(..others.len().saturating_sub(most))),
        }
        Ok(others)
    }
}
