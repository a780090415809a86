import Vocabulary

/// A statement that forbids a request, as its author wrote it.
package struct ForbiddingStatement: Sendable {
    /// Empty without one.
    package let sid: String
    package let actions: [String]
    package let resources: [String]
    package let conditions: [(key: String, values: [String])]
}

extension Decision {
    /// The statements of the principal's, the session's and the resource's policies that forbid it. What an
    /// organization forbids is not the caller's to read.
    package var forbiddingStatements: [ForbiddingStatement] {
        guard denial?.kind == .explicit else { return [] }
        let all =
            [policies.resource, policies.boundary].compactMap(\.self) + policies.identity + policies.session
        return all.flatMap { policy in
            let alone = Decision(
                request: request, policies: PolicySet(identity: [policy], isSameAccount: true),
                verdict: verdict)
            let places = alone.matchedStatements.filter { $0.result == .denies }.map(\.statement)
            guard !places.isEmpty, let written = try? DocumentReader.read(Array(policy.document.text.utf8))
            else { return [ForbiddingStatement]() }
            return places.map { ForbiddingStatement(written.statements[$0]) }
        }
    }
}

extension ForbiddingStatement {
    fileprivate init(_ statement: StatementSyntax) {
        self.init(
            sid: statement.sid ?? "", actions: statement.action ?? [], resources: statement.resource ?? [],
            conditions: (statement.conditions ?? []).map { ($0.key, $0.values) })
    }
}
