//! What is compiled where.

use super::has;

#[test]
fn what_an_operation_of_a_few_types_reads_is_compiled_where_it_is_called() {
    let response = |types: usize| {
        let members =
            (2..=types).map(|at| format!("m{at}: {{$ref: '#/components/schemas/S{at}'}}"));
        let members: Vec<String> = members.collect();
        let schemas =
            (2..=types).map(|at| format!("S{at}: {{properties: {{a: {{type: string}}}}}}"));
        let schemas: Vec<String> = schemas.collect();
        let whole = format!("{{properties: {{{}}}}}", members.join(", "));
        let schemas = format!("S1: {whole}, {}", schemas.join(", "));
        super::response("{$ref: '#/components/schemas/S1'}", &schemas)
    };
    let read_where_called = "#[inline] fn member(";
    has(&response(16), &[read_where_called]);
    let many = response(17);
    let part: String = read_where_called.split_whitespace().collect();
    assert!(!many.contains(&part), "{many}");
    has(&many, &["#[inline] fn part(", "fn member("]);
}
