import Testing
import Vocabulary

@testable import Policy

@Suite struct `The smallest change` {
    static let seed: UInt64 = 2026

    /// What each of two principals may do of everything there is.
    private func allowed(
        _ set: PolicySet, _ principal: PrincipalFacts, _ context: DictionaryContext
    ) -> Set<[String]> {
        var allowed: Set<[String]> = []
        for action in ChanceWorld.actions {
            for resource in ChanceWorld.resources(of: action) {
                let request = AccessRequest(
                    principal: principal, action: action, resource: resource, context: context)
                if decide(request, under: set).isAllowed { allowed.insert([action.text, resource]) }
            }
        }
        return allowed
    }

    @Test func `is proved: pasted, it allows the call, and when it says so nothing else`() async throws {
        var world = ChanceWorld(seed: Self.seed)
        var refused = 0
        var unsolved: [String] = []
        var exact = 0
        for round in 0..<1000 {
            await Task.yield()
            let principal = world.principal()
            let context = world.context(of: principal)
            let set = world.policies()
            let action = world.one(of: ChanceWorld.actions)
            let request = AccessRequest(
                principal: principal, action: action,
                resource: world.one(of: ChanceWorld.resources(of: action)), context: context)
            let decision = decide(request, under: set)
            guard !decision.isAllowed else { continue }
            refused += 1
            let explanation = decision.explanation()
            guard !explanation.changes.isEmpty else {
                // A resource of another account that has no policy of its own cannot be opened.
                let isOnObject =
                    action.name.hasSuffix("Object") && request.resource.hasPrefix("arn:aws:s3:::b/")
                if set.isSameAccount || isOnObject {
                    unsolved.append(
                        "round \(round): \(request.action) on \(request.resource): \(explanation.reason ?? "")"
                    )
                }
                continue
            }
            let after = try explanation.changes.reduce(set) { try applying($1, to: $0, for: principal) }
            #expect(decide(request, under: after).isAllowed, "round \(round): \(explanation)")
            for other in explanation.alternatives {
                let changed = try applying(other, to: set, for: principal)
                #expect(decide(request, under: changed).isAllowed, "round \(round): \(other)")
            }
            guard explanation.changes.allSatisfy(\.isExact) else { continue }
            exact += 1
            let gained = allowed(after, principal, context).subtracting(allowed(set, principal, context))
            #expect(
                gained == [[request.action.text, request.resource]], "round \(round): \(explanation.changes)")
            // A change of what others are under too is no gain of theirs, but where it only lifts a limit.
            guard !explanation.changes.contains(where: { $0.kind == .add && $0.layer == "serviceControl" })
            else {
                continue
            }
            let stranger = principal.kind == .user ? Asking.session : Asking.ann
            var theirs: DictionaryContext = context
            theirs["aws:PrincipalArn"] = .string(stranger.entityARN ?? "")
            func shared(_ set: PolicySet) -> PolicySet {
                PolicySet(
                    identity: [], resource: set.resource, serviceControl: set.serviceControl,
                    isSameAccount: set.isSameAccount)
            }
            let foreign = allowed(shared(after), stranger, theirs)
                .subtracting(allowed(shared(set), stranger, theirs))
            #expect(foreign.isEmpty, "round \(round): \(explanation.changes)")
        }
        #expect(refused > 500)
        #expect(exact > refused / 2, "\(exact) of \(refused)")
        #expect(unsolved.isEmpty, "\(unsolved.prefix(5))")
    }
}
