import Policy
import Service
import World

/// Creates a policy that hangs nowhere yet.
struct CreatePolicy: Operation {
    static let authorization = Authorization<Input>("organizations:CreatePolicy") { ask in
        ask.requestTags((ask.input.tags ?? []).map { KnownTag($0) })
        ask.onNewPolicy(ask.input.type)
    }

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        let tags = try [KnownTag]().adding(input.tags ?? [])
        let id = "p-\(call.ids.lowerAlphanumeric(8))"
        return try await call.change { draft, organization in
            let type = try OrganizationPolicyType.available(input.type, in: organization)
            let document = try type.document(input.content)
            let others = draft.organizationPolicies(in: organization).filter { $0.type == type }
            guard !others.contains(where: { $0.name == input.name }) else { throw AWSError.policyExists }
            guard others.count < type.mostPolicies else { throw AWSError.tooManyPolicies }
            var policy = OrganizationPolicy(
                organizationID: organization.id, id: id, type: type, name: input.name,
                description: input.description, document: document)
            policy.tags = tags
            try draft.put(policy)
            return Output(policy: Policy(.own(policy), in: organization))
        }
    }
}
