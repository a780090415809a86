/// A document ready to be asked: statements, and an index of the actions they are about.
final class CompiledPolicy: Sendable {
    let kind: PolicyKind
    let text: String
    let version: String?
    let statements: [CompiledStatement]
    let index: StatementIndex
    /// What rules the whole document out for most actions.
    let filter: ActionFilter
    /// The entries of all Principal and NotPrincipal elements, without repetition.
    let principals: [PolicyPrincipal]
    /// Whether it is a bucket policy that lets in the public.
    let isPublic: Bool

    init(kind: PolicyKind, text: String, syntax: DocumentSyntax) {
        self.kind = kind
        self.text = text
        version = syntax.version
        isPublic = kind == .resource && PublicAccess.isGranted(by: syntax)
        statements = syntax.statements.enumerated().map {
            CompiledStatement($0.element, index: $0.offset, version: syntax.version, kind: kind)
        }
        index = StatementIndex(statements)
        filter = statements.reduce(into: .nothing) { $0.formUnion($1.filter) }
        var seen: Set<PolicyPrincipal> = []
        principals = syntax.statements
            .flatMap { ($0.principal?.principals ?? []) + ($0.notPrincipal?.principals ?? []) }
            .filter { seen.insert($0).inserted }
    }
}
