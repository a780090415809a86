import Policy
import Service
import World

/// Ends the policies of a type: each is detached from wherever it hangs, and stays.
struct DisablePolicyType: Operation {
    static let authorization = Authorization<Input>("organizations:DisablePolicyType") { ask in
        ask.policyType(ask.input.policyType)
        ask.onTarget(ask.input.rootId)
    }

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        try await call.change { draft, organization in
            var organization = organization
            guard input.rootId == organization.rootID else { throw AWSError.noSuchRoot }
            let type = try OrganizationPolicyType.available(input.policyType, in: organization)
            try organization.requireEnabled(type)
            organization.enabledPolicyTypes.removeAll { $0 == type }
            try draft.put(organization)
            let ids = Set(draft.policies(type, in: organization).map(\.id))
            for var target in draft.targets(in: organization) {
                target.policies.removeAll { ids.contains($0) }
                try target.put(in: &draft)
            }
            return Output(root: Root(organization))
        }
    }
}
