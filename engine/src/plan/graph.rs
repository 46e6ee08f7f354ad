//! One graph orders everything: `must_run(a).before(b)`, ties by priority, so the same plan always
//! comes out in the same order.

use std::cmp::Reverse;
use std::collections::BinaryHeap;

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
    pub(super) fn new() -> Self {
        Self {
            nodes: Vec::new(),
            followers: Vec::new(),
        }
    }

    pub(super) fn add(&mut self, priority: P, item: T) -> NodeId {
        self.nodes.push((priority, item));
        self.followers.push(Vec::new());
        NodeId(self.nodes.len() - 1)
    }

    pub(super) fn must_run(&mut self, node: NodeId) -> MustRun<'_, P, T> {
        MustRun { graph: self, node }
    }

    /// The items in an order that keeps every edge; among those that may run, the lowest priority
    /// value, then the one added first. `None` when the edges form a cycle.
    pub(super) fn sort(self) -> Option<Vec<T>> {
        let mut waiting_for = vec![0_usize; self.nodes.len()];
        for follower in self.followers.iter().flatten() {
            waiting_for[*follower] += 1;
        }
        let mut ready: BinaryHeap<Reverse<(P, usize)>> = BinaryHeap::new();
        for (index, (priority, _)) in self.nodes.iter().enumerate() {
            if waiting_for[index] == 0 {
                ready.push(Reverse((priority.clone(), index)));
            }
        }
        let count = self.nodes.len();
        let (priorities, items): (Vec<P>, Vec<T>) = self.nodes.into_iter().unzip();
        let mut items: Vec<Option<T>> = items.into_iter().map(Some).collect();
        let mut sorted = Vec::with_capacity(count);
        while let Some(Reverse((_, index))) = ready.pop() {
            sorted.extend(items[index].take());
            for follower in &self.followers[index] {
                waiting_for[*follower] -= 1;
                if waiting_for[*follower] == 0 {
                    ready.push(Reverse((priorities[*follower].clone(), *follower)));
                }
            }
        }
        (sorted.len() == count).then_some(sorted)
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
        let mut graph = Graph::new();
        let first = graph.add(9, "z");
        let second = graph.add(1, "a");
        graph.add(1, "b");
        graph.must_run(first).before(second);
        assert_eq!(graph.sort(), Some(vec!["b", "z", "a"]));
    }

    #[test]
    fn a_cycle_is_no_order() {
        let mut graph = Graph::new();
        let a = graph.add(0, "a");
        let b = graph.add(0, "b");
        graph.must_run(a).before(b);
        graph.must_run(b).before(a);
        assert_eq!(graph.sort(), None);
    }
}
