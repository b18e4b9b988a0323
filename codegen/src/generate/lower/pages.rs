//! How a page of a list leads to the next one: `x-pages`.

use super::Normalizer;
use super::switches::only_pair;
use crate::document::{Node, Pointer};
use crate::error::Result;
use crate::model::{Field, Operation, Pages, ParamPlace, Shape, Type};

/// Stands for the id of the last item.
const LAST_ITEM: &str = "last_item";

impl<'d> Normalizer<'d> {
    /// `x-pages` of an object with these members.
    pub(super) fn pages(
        &self,
        node: &'d Node,
        at: &Pointer,
        fields: &[Field],
    ) -> Result<Option<Pages>> {
        let Some(given) = node.get("x-pages") else {
            return Ok(None);
        };
        let at = at.child("x-pages");
        let pair = only_pair(given).and_then(|(name, cursor)| Some((name, cursor.as_str()?)));
        let has = |name: &str| fields.iter().any(|field| field.wire == name);
        let pair = pair.filter(|(_, cursor)| *cursor == LAST_ITEM || has(cursor));
        let Some((parameter, cursor)) = pair else {
            let found = format!("`x-pages: {}`", given.to_json());
            let accepted = "the query parameter of the cursor with `last_item` or the member of the page that has its value, as in `{after: last_id}`";
            return Err(self.refuse(&at, found, accepted));
        };
        let lists = || {
            let is_list = |field: &&Field| matches!(field.ty, Type::Array(_));
            fields.iter().filter(is_list)
        };
        let named = lists().find(|field| field.wire == "data");
        let alone = || lists().next().filter(|_| lists().count() == 1);
        let Some(items) = named.or_else(alone) else {
            let found = "`x-pages` in what is no page of a list";
            return Err(self.refuse(&at, found, "the list `data`, or only one list"));
        };
        Ok(Some(Pages {
            parameter: parameter.to_owned(),
            cursor: cursor.to_owned(),
            items: items.wire.clone(),
        }))
    }

    /// Of the operations that answer with a page, one has the parameter that asks for the next one.
    pub(super) fn check_pages(&mut self, operations: &[Operation]) {
        let mut refusals = Vec::new();
        for (name, named) in &self.types {
            let Shape::Object(object) = &named.shape else {
                continue;
            };
            let Some(pages) = &object.pages else { continue };
            let answers =
                |operation: &&Operation| operation.answer.json == Some(Type::Named(name.clone()));
            let mut answering = operations.iter().filter(answers);
            if !answering.any(|operation| self.has_query(operation, &pages.parameter)) {
                let at = Pointer::parse(&named.pointer).child("x-pages");
                let found = format!(
                    "the page of a list that no operation with `{}` in its query answers with",
                    pages.parameter
                );
                let accepted = "the name of a query parameter that asks for the next page";
                refusals.push(self.refuse(&at, found, accepted));
            }
        }
        self.refusals.extend(refusals);
    }

    fn has_query(&self, operation: &Operation, name: &str) -> bool {
        let params = operation
            .params
            .as_ref()
            .and_then(|name| self.types.get(name));
        let Some(Shape::Object(params)) = params.map(|named| &named.shape) else {
            return false;
        };
        let mut fields = params.fields.iter();
        fields.any(|field| field.wire == name && field.place == Some(ParamPlace::Query))
    }
}
