import Testing

@testable import Policy

/// The evaluator skips statements by their filters and stops early; these compare it with every statement asked.
@Suite struct `Decisions at random` {
    private static let statements: [String] = {
        var statements: [String] = []
        for effect in ["Allow", "Allow", "Allow", "Deny"] {
            for action in [
                #""Action":"s3:Get*""#, #""Action":["iam:GetRole","s3:PutObject"]"#, #""NotAction":"s3:*""#,
                #""Action":"*""#, #""Action":"*:Get*""#,
            ] {
                for resource in [
                    #""Resource":"*""#, #""Resource":"arn:aws:s3:::a*""#, #""NotResource":"arn:aws:s3:::*b""#,
                ] {
                    for condition in ["", #","Condition":{"Bool":{"a:b":"true"}}"#] {
                        statements.append("{\"Effect\":\"\(effect)\",\(action),\(resource)\(condition)}")
                    }
                }
            }
        }
        return statements
    }()

    /// The rules of one account without a resource policy, on what each statement says by itself.
    private func plainly(_ decision: Decision) -> Verdict {
        let order: [Layer] = [.identity, .boundary, .session]
        let matched = decision.matchedStatements
        for layer in order where matched.contains(where: { $0.layer == layer && $0.result == .denies }) {
            return .denied(Denial(layer: layer, kind: .explicit, policyARN: nil))
        }
        let present = [true, decision.policies.boundary != nil, !decision.policies.session.isEmpty]
        for (layer, isPresent) in zip(order, present) where isPresent {
            guard matched.contains(where: { $0.layer == layer && $0.result == .allows }) else {
                return .denied(.implicit(layer))
            }
        }
        return .allowed
    }

    @Test(arguments: [21, 22, 23] as [UInt64])
    func `are those of the plain rules`(seed: UInt64) throws {
        var chance = Chance(state: seed)
        func some(_ range: ClosedRange<Int>) throws -> [AttachedPolicy] {
            try (0..<Int.random(in: range, using: &chance)).map { _ in
                let count = Int.random(in: 1...4, using: &chance)
                let chosen = (0..<count).map { _ in Self.statements.randomElement(using: &chance) ?? "" }
                return attached(try policy(chosen.joined(separator: ",")))
            }
        }
        var allowed = 0
        for _ in 0..<1500 {
            let set = PolicySet(
                identity: try some(0...3), boundary: try some(0...1).first, session: try some(0...2),
                isSameAccount: true)
            for action in ["s3:GetObject", "s3:PutObject", "iam:GetRole", "ec2:RunInstances"] as [Action] {
                let context: DictionaryContext = ["a:b": .bool(Bool.random(using: &chance))]
                let resource = ["arn:aws:s3:::a", "arn:aws:s3:::b"].randomElement(using: &chance) ?? "*"
                let decision = decide(
                    AccessRequest(
                        principal: Asking.session, action: action, resource: resource, context: context),
                    under: set)
                #expect(decision.verdict == plainly(decision), "seed \(seed)")
                if decision.isAllowed { allowed += 1 }
            }
        }
        // Enough of either, or the comparison says little.
        #expect(allowed > 300 && allowed < 5700)
    }
}
