//! One graph orders everything: `must_run(a).before(b)`, ties by priority, so the same plan always
//! comes out in the same order.

use std::collections::BTreeSet;

/// A node of the graph.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct NodeId(usize);

/// Items with priorities, and which must run before which.
pub(super) struct Graph<P, T> {
    nodes: Vec<(P, T)>,
    followers: Vec<Vec<usize>>,
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

    /// The items in an order that keeps every edge; among those that may run, the lowest priority
    /// value, then the one added first.
    ///
    /// Edges that form a cycle can't all be kept: the lowest of what is left then runs all the same.
    /// Whether that works is for the proof to say.
    pub(super) fn sort_breaking_cycles(self) -> Vec<T> {
        let mut waiting_for = vec![0_usize; self.nodes.len()];
        for follower in self.followers.iter().flatten() {
            waiting_for[*follower] += 1;
        }
        let count = self.nodes.len();
        let (priorities, items): (Vec<P>, Vec<T>) = self.nodes.into_iter().unzip();
        let mut items: Vec<Option<T>> = items.into_iter().map(Some).collect();
        let mut left: BTreeSet<(P, usize)> = (priorities.iter().cloned().zip(0..)).collect();
        let mut ready: BTreeSet<(P, usize)> = left
            .iter()
            .filter(|(_, index)| waiting_for[*index] == 0)
            .cloned()
            .collect();
        let mut sorted = Vec::with_capacity(count);
        while let Some(next) = ready.pop_first().or_else(|| left.first().cloned()) {
            left.remove(&next);
            let (_, index) = next;
            sorted.extend(items[index].take());
            for follower in &self.followers[index] {
                waiting_for[*follower] = waiting_for[*follower].saturating_sub(1);
                let entry = (priorities[*follower].clone(), *follower);
                if waiting_for[*follower] == 0 && left.contains(&entry) {
                    ready.insert(entry);
                }
            }
        }
        sorted
    }
}

impl<P, T> Default for Graph<P, T> {
    fn default() -> Self {
        Self {
            nodes: Vec::new(),
            followers: Vec::new(),
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
    use super::Graph;

    #[test]
    fn edges_win_over_priorities_and_ties_are_stable() {
        let mut graph = Graph::default();
        let first = graph.add(9, "z");
        let second = graph.add(1, "a");
        graph.add(1, "b");
        graph.must_run(first).before(second);
        assert_eq!(graph.sort_breaking_cycles(), vec!["b", "z", "a"]);
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
        assert_eq!(graph.sort_breaking_cycles(), vec!["b", "c", "a"]);
    }
}
