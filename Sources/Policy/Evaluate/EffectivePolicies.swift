/// The policies of one principal with one index over all their statements. It is made once and kept for as long as
/// the policies are the same; whoever decides often for one principal keeps it:
///
///     let own = EffectivePolicies(gathered)          // once per change of the policies
///     var set = PolicySet(isSameAccount: true)
///     set.effective = own                            // for each decision: one reference
package final class EffectivePolicies: Sendable {
    package let policies: [AttachedPolicy]
    /// The statements of all of them, in their order.
    private let statements: [CompiledStatement]
    /// Parallel to `statements`: the place of each one's policy.
    private let owners: [Int]
    private let index: StatementIndex

    package static let none = EffectivePolicies([])

    package init(_ policies: [AttachedPolicy]) {
        self.policies = policies
        statements = policies.flatMap(\.document.compiled.statements)
        owners = policies.enumerated().flatMap { place, policy in
            repeatElement(place, count: policy.document.compiled.statements.count)
        }
        index = StatementIndex(statements)
    }

    /// Adds what the statements say to `tally`; answers the first policy that denies.
    func weigh(
        _ request: AccessRequest, _ tally: inout Tally, _ memory: inout KeyMemory
    ) -> AttachedPolicy? {
        var denying: Int?
        index.candidates(for: request.action) { place in
            let owner = owners[place]
            // The first to deny is named: a later one has nothing to add.
            if let denying, owner >= denying { return true }
            tally.add(statements[place], request, policies[owner].document.bindings, &memory)
            if tally.isDenied {
                denying = owner
                tally.isDenied = false
            }
            return true
        }
        guard let denying else { return nil }
        tally.isDenied = true
        return policies[denying]
    }
}
