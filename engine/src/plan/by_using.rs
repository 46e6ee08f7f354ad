//! Views that join by USING a column which is renamed.
//!
//! Postgres gives the tables of such a view other names for their columns, so that the join goes on (`a a(id, x) JOIN b USING (id)`,
//! ruleutils.c). A view that is replaced by such a text on the way back keeps `a a` once the columns have their old names again: so it
//! gets its former text behind them.

use crate::catalog::{Catalog, Defined, ObjectId};
use crate::diff::{Change, Edit};

/// The replacements behind the renames on the way back: from what the renames made of a view to what it was.
pub(super) fn restored(changes: &[Change], current: &Catalog) -> Vec<Change> {
    let replaced = changes.iter().filter_map(|change| match change {
        Change::Defined(Edit::Alter { before, .. }) => Some(before),
        _ => None,
    });
    let restored = replaced.filter_map(|renamed| {
        let former = current.defined.get(&renamed.id)?;
        let aliased = matches!(renamed.id, ObjectId::View(_))
            && former.signature == renamed.signature
            && lists(former) != lists(renamed);
        aliased.then(|| {
            Change::Defined(Edit::Alter {
                before: renamed.clone(),
                after: former.clone(),
            })
        })
    });
    restored.collect()
}

/// How many lists the text has. A rename that leaves the tables their columns leaves it as many.
fn lists(view: &Defined) -> usize {
    view.definition.matches('(').count()
}
