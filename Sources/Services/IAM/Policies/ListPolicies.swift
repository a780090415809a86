import Policy
import Service
import Vocabulary
import World

/// Lists managed policies: the account's own, then AWS's. Of AWS's, only this account's
/// attachments count.
struct ListPolicies: Operation {
    static let authorization = Authorization<Input>("iam:ListPolicies") { ask in
        ask.onAll("policy", below: ask.input.pathPrefix)
    }

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        let listing = try call.listing(
            name, input.marker, input.maxItems, filters: input.scope ?? "All",
            (input.onlyAttached ?? false).description, input.pathPrefix, input.policyUsageFilter)
        let scope = input.scope ?? "All"
        let own =
            scope == "AWS" ? [] : call.world.managedPolicies(in: call.account).map { AnyPolicy.customer($0) }
        let aws = scope == "Local" ? [] : call.world.awsManagedPolicies.map { AnyPolicy.aws($0) }
        let wanted = (own + aws).lazy.filter { isWanted($0, input, call) }
        // The marker tells both the owner and the name: the account's own come first.
        let page = listing.page(of: wanted) {
            $0.isAWSs ? "2/\($0.name.lowercased())" : "1/\($0.name.lowercased())"
        }
        return Output(
            policies: page.items.map { Policy($0, in: call.account, knowing: call.world) },
            isTruncated: page.isTruncated, marker: page.marker)
    }

    private static func isWanted(_ policy: AnyPolicy, _ input: Input, _ call: AuthorizedCall) -> Bool {
        guard policy.path.hasPrefix(input.pathPrefix ?? "/") else { return false }
        guard input.onlyAttached ?? false else { return true }
        // The filter counts only together with OnlyAttached, which by itself counts boundaries too.
        let attached = call.world.attachmentCount(policyARN: policy.arn, in: call.account)
        let bounding = call.world.boundaryCount(policyARN: policy.arn, in: call.account)
        return switch input.policyUsageFilter {
        case "PermissionsPolicy": attached > 0
        case "PermissionsBoundary": bounding > 0
        default: attached + bounding > 0
        }
    }
}
