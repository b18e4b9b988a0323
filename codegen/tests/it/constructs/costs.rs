//! What is compiled where.

#[test]
fn what_an_operation_reads_is_compiled_where_it_is_called() {
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
    let outside = ["fn empty(", "fn member(", "fn part("];
    for types in [2, 17, 80] {
        let text = response(types);
        for function in outside {
            let compact = function.replace(' ', "");
            let all = text.matches(&compact).count();
            let inline = text.matches(&format!("#[inline]{compact}")).count();
            assert_eq!((all, inline), (types, types), "{function}: {text}");
        }
    }
}
