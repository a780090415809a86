import Policy
import Service
import Vocabulary
import World

extension Identity {
    /// Sets the permissions boundary that a creation asked for.
    mutating func bound(by policyARN: String?, knowing known: some Knowing) throws {
        guard let policyARN else { return }
        guard ManagedPolicyARN.isValid(policyARN) else { throw AWSError.invalidBoundaryARN(policyARN) }
        guard let policy = known.anyPolicy(policyARN, for: account) else {
            throw AWSError.noSuchBoundary(policyARN)
        }
        permissionsBoundary = policy.arn
    }

    var boundaryShape: AttachedPermissionsBoundary? {
        permissionsBoundary.map {
            AttachedPermissionsBoundary(permissionsBoundaryType: "Policy", permissionsBoundaryArn: $0)
        }
    }
}
