/// A document ready to be asked: statements, and beside them the bits that rule most of them out.
final class CompiledPolicy: Sendable {
    let kind: PolicyKind
    let text: String
    let version: String?
    let statements: [CompiledStatement]
    /// Parallel to `statements`.
    let filters: [ActionFilter]
    /// All filters together.
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
        filters = statements.map(\.filter)
        filter = filters.reduce(into: .nothing) { $0.formUnion($1) }
        var seen: Set<PolicyPrincipal> = []
        principals = syntax.statements
            .flatMap { ($0.principal?.principals ?? []) + ($0.notPrincipal?.principals ?? []) }
            .filter { seen.insert($0).inserted }
    }
}
