import Policy
import Service
import Vocabulary
import World

/// Lists the versions of a managed policy, the newest first.
struct ListPolicyVersions: Operation {
    static let authorization = Authorization<Input>("iam:ListPolicyVersions") { ask in
        ask.onPolicy(ask.input.policyArn)
    }

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        let listing = try call.listing(name, input.marker, input.maxItems, filters: input.policyArn)
        let versions =
            switch try call.world.foundPolicy(input.policyArn, for: call.account) {
            case .customer(let policy):
                policy.versions.map { (number: $0.number, shape: PolicyVersion($0, of: policy)) }
            case .aws(let policy): [(number: policy.defaultVersion, shape: PolicyVersion(policy))]
            }
        // Numbers are turned around and written with all their digits, so that the newest sorts first.
        let page = listing.page(sorting: versions) { String(Int32.max - Int32($0.number)) }
        return Output(
            versions: page.items.map(\.shape), isTruncated: page.isTruncated, marker: page.marker)
    }
}
