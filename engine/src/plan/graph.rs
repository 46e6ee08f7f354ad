//! One graph orders everything: `must_run(a).before(b)`, ties by priority, so the same plan always
//! comes out in the same order.

use std::collections::{BTreeMap, BTreeSet};

/// A node of the graph.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct NodeId(usize);

/// Items with priorities, and which must run before which.
pub(super) struct Graph<P, T> {
    nodes: Vec<(P, T)>,
    followers: Vec<Vec<usize>>,
    wishes: BTreeSet<(usize, usize)>,
}

/// "This node must run ..."
pub(super) struct MustRun<'g, P, T> {
    graph: &'g mut Graph<P, T>,
    node: NodeId,
}

impl<P: Ord + Clone, T> Graph<P, T> {
    pub(super) fn add(&mut self, priority: P, item: T) -> NodeId {
        self.nodes.push((priority, item));
        self.followers.push(Vec::new());
        NodeId(self.nodes.len() - 1)
    }

    pub(super) fn must_run(&mut self, node: NodeId) -> MustRun<'_, P, T> {
        MustRun { graph: self, node }
    }

    /// The first node runs before the second one, unless that closes a circle.
    pub(super) fn prefer(&mut self, first: NodeId, second: NodeId) {
        self.wishes.insert((first.0, second.0));
    }

    /// The items in an order that keeps every edge; among those that may run, the lowest priority
    /// value, then the one added first.
    ///
    /// Edges that form a cycle can't all be kept: one that is only preferred gives way. Where there is none, the lowest of
    /// what is left then runs all the same; whether that works is for the proof to say.
    pub(super) fn sort_breaking_cycles(self) -> Vec<(NodeId, T)> {
        let (priorities, items): (Vec<P>, Vec<T>) = self.nodes.into_iter().unzip();
        let mut items: Vec<Option<T>> = items.into_iter().map(Some).collect();
        let mut sorting = Sorting::new(priorities, self.followers, self.wishes);
        let mut sorted = Vec::with_capacity(items.len());
        while let Some(next) = sorting.next() {
            sorted.extend(items[next].take().map(|item| (NodeId(next), item)));
        }
        sorted
    }
}

/// What is left while a graph is sorted.
struct Sorting<P> {
    priorities: Vec<P>,
    followers: Vec<Vec<usize>>,
    /// The nodes from which edges lead to each node.
    preceding: Vec<Vec<usize>>,
    /// How many edges each node still waits for.
    edges: Vec<usize>,
    /// The wishes that are neither fulfilled nor given up.
    wished: Wishes,
    left: BTreeSet<(P, usize)>,
    ready: BTreeSet<(P, usize)>,
}

/// Pairs of nodes, found from either end.
#[derive(Default)]
struct Wishes {
    after: Vec<BTreeSet<usize>>,
    before: Vec<BTreeSet<usize>>,
}

impl Wishes {
    fn remove(&mut self, first: usize, second: usize) -> bool {
        self.after[first].remove(&second) && self.before[second].remove(&first)
    }
}

impl<P: Ord + Clone> Sorting<P> {
    fn new(
        priorities: Vec<P>,
        followers: Vec<Vec<usize>>,
        wishes: BTreeSet<(usize, usize)>,
    ) -> Self {
        let count = priorities.len();
        let mut sorting = Self {
            preceding: vec![Vec::new(); count],
            edges: vec![0; count],
            wished: Wishes {
                after: vec![BTreeSet::new(); count],
                before: vec![BTreeSet::new(); count],
            },
            left: priorities.iter().cloned().zip(0..).collect(),
            ready: BTreeSet::new(),
            priorities,
            followers: Vec::new(),
        };
        for (first, second) in followers.iter().zip(0..).flat_map(|(followers, first)| {
            let followers = followers.iter();
            followers.map(move |second| (first, *second))
        }) {
            sorting.edges[second] += 1;
            sorting.preceding[second].push(first);
        }
        for (first, second) in wishes {
            sorting.wished.after[first].insert(second);
            sorting.wished.before[second].insert(first);
        }
        sorting.followers = followers;
        for node in 0..count {
            sorting.ready_if_free(node);
        }
        sorting
    }

    fn entry(&self, node: usize) -> (P, usize) {
        (self.priorities[node].clone(), node)
    }

    fn ready_if_free(&mut self, node: usize) {
        let entry = self.entry(node);
        let is_free = self.edges[node] == 0 && self.wished.before[node].is_empty();
        if is_free && self.left.contains(&entry) {
            self.ready.insert(entry);
        }
    }

    fn next(&mut self) -> Option<usize> {
        while self.ready.is_empty() && !self.left.is_empty() {
            let Some((first, second)) = self.wish_on_circle() else {
                let bound = |entry: &&(P, usize)| self.edges[entry.1] > 0;
                let lowest = self.left.iter().find(bound).cloned();
                self.ready.extend(lowest);
                break;
            };
            self.wished.remove(first, second);
            self.ready_if_free(second);
        }
        let next = self.ready.pop_first()?;
        self.left.remove(&next);
        let (_, node) = next;
        for follower in std::mem::take(&mut self.followers[node]) {
            self.edges[follower] = self.edges[follower].saturating_sub(1);
            self.ready_if_free(follower);
        }
        for follower in std::mem::take(&mut self.wished.after[node]) {
            self.wished.before[follower].remove(&node);
            self.ready_if_free(follower);
        }
        Some(node)
    }

    /// A wish of some circle: the one of the lowest node that waits for nothing else there. Where nothing is ready, every
    /// walk from a node to one that it waits for ends in a circle.
    fn wish_on_circle(&self) -> Option<(usize, usize)> {
        let (_, start) = self.left.first()?;
        let mut path = vec![*start];
        let mut places = BTreeMap::from([(*start, 0)]);
        let begin = loop {
            let before = self.waited_for(*path.last()?)?;
            if let Some(place) = places.get(&before) {
                break *place;
            }
            places.insert(before, path.len());
            path.push(before);
        };
        let circle = &path[begin..];
        let wishes = circle.iter().zip(circle.iter().cycle().skip(1));
        let wishes = wishes.filter(|(second, first)| self.wished.before[**second].contains(first));
        let lowest = wishes.min_by_key(|(second, _)| self.entry(**second));
        lowest.map(|(second, first)| (*first, *second))
    }

    /// A node that is left and that the node waits for.
    fn waited_for(&self, node: usize) -> Option<usize> {
        let is_left = |other: &&usize| self.left.contains(&self.entry(**other));
        let mut edges = self.preceding[node].iter();
        let mut wishes = self.wished.before[node].iter();
        let found = edges.find(is_left).or_else(|| wishes.find(is_left));
        found.copied()
    }
}

impl<P, T> Default for Graph<P, T> {
    fn default() -> Self {
        Self {
            nodes: Vec::new(),
            followers: Vec::new(),
            wishes: BTreeSet::new(),
        }
    }
}

impl<P, T> MustRun<'_, P, T> {
    pub(super) fn before(self, later: NodeId) {
        self.graph.followers[self.node.0].push(later.0);
    }
}

#[cfg(test)]
mod tests {
    use super::{Graph, NodeId};

    fn items(sorted: Vec<(NodeId, &str)>) -> Vec<&str> {
        sorted.into_iter().map(|(_, item)| item).collect()
    }

    #[test]
    fn edges_win_over_priorities_and_ties_are_stable() {
        let mut graph = Graph::default();
        let first = graph.add(9, "z");
        let second = graph.add(1, "a");
        graph.add(1, "b");
        graph.must_run(first).before(second);
        assert_eq!(items(graph.sort_breaking_cycles()), vec!["b", "z", "a"]);
    }

    #[test]
    fn in_a_cycle_the_lowest_goes_first() {
        let mut graph = Graph::default();
        let a = graph.add(1, "a");
        let b = graph.add(0, "b");
        let c = graph.add(0, "c");
        graph.must_run(a).before(b);
        graph.must_run(b).before(a);
        graph.must_run(b).before(c);
        assert_eq!(items(graph.sort_breaking_cycles()), vec!["b", "c", "a"]);
    }

    #[test]
    fn a_wish_gives_way_to_an_edge_and_no_other_does() {
        let mut graph = Graph::default();
        let user = graph.add(0, "user");
        let routine = graph.add(1, "routine");
        let table = graph.add(1, "table");
        let callee = graph.add(2, "callee");
        graph.must_run(routine).before(table);
        graph.prefer(table, routine);
        graph.prefer(callee, routine);
        graph.prefer(table, user);
        let sorted = items(graph.sort_breaking_cycles());
        assert_eq!(sorted, vec!["callee", "routine", "table", "user"]);
    }

    #[test]
    fn of_two_wishes_in_a_circle_the_lowest_node_has_its_own_not_kept() {
        let mut graph = Graph::default();
        let ping = graph.add(0, "ping");
        let pong = graph.add(0, "pong");
        let caller = graph.add(0, "a caller");
        graph.prefer(ping, pong);
        graph.prefer(pong, ping);
        graph.prefer(ping, caller);
        let sorted = items(graph.sort_breaking_cycles());
        assert_eq!(sorted, vec!["ping", "pong", "a caller"]);
    }
}
