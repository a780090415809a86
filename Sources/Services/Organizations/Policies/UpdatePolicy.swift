import Policy
import Service
import World

/// Changes a policy's name, description or text. As on AWS an empty description changes nothing, and the answer
/// shows only what was asked for of the two.
struct UpdatePolicy: Operation {
    static let authorization = Authorization<Input>("organizations:UpdatePolicy") { ask in
        ask.onPolicy(ask.input.policyId)
    }

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        try await call.change { draft, organization in
            var policy = try draft.changeablePolicy(input.policyId, in: organization)
            if let name = input.name {
                let isTaken = draft.organizationPolicies(in: organization).contains {
                    $0.type == policy.type && $0.name == name && $0.id != policy.id
                }
                guard !isTaken else { throw AWSError.policyExists }
                policy.name = name
            }
            if let description = input.description, !description.isEmpty { policy.description = description }
            if let content = input.content { policy.document = try policy.type.document(content) }
            try draft.put(policy)
            var shape = Policy(.own(policy), in: organization)
            shape.policySummary?.name = input.name
            shape.policySummary?.description = input.description
            return Output(policy: shape)
        }
    }
}
