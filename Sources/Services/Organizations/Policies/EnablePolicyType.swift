import Policy
import Service
import World

/// Lets policies of a type count. At once AWS's policy that allows everything hangs on all there is.
struct EnablePolicyType: Operation {
    static let authorization = Authorization<Input>("organizations:EnablePolicyType") { ask in
        ask.policyType(ask.input.policyType)
        ask.onTarget(ask.input.rootId)
    }

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        try await call.change { draft, organization in
            var organization = organization
            guard input.rootId == organization.rootID else { throw AWSError.noSuchRoot }
            let type = try OrganizationPolicyType.available(input.policyType, in: organization)
            guard !organization.enabledPolicyTypes.contains(type) else { throw AWSError.typeAlreadyEnabled }
            organization.enabledPolicyTypes.append(type)
            try draft.put(organization)
            for var target in draft.targets(in: organization) {
                target.policies.append(type.fullAccess.id)
                try target.put(in: &draft)
            }
            return Output(root: Root(organization))
        }
    }
}
