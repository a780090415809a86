import Policy
import Service
import Vocabulary
import World

extension Identity where Self: Boundable {
    /// Sets the permissions boundary that is asked for, if any is.
    mutating func bound(by policyARN: String?, knowing known: some Knowing) throws {
        guard let policyARN else { return }
        guard ManagedPolicyARN.isValid(policyARN) else { throw AWSError.invalidBoundaryARN(policyARN) }
        guard let policy = known.anyPolicy(policyARN, for: account) else {
            throw AWSError.noSuchBoundary(policyARN)
        }
        permissionsBoundary = policy.arn
    }

    mutating func unbind() throws {
        guard permissionsBoundary != nil else {
            throw AWSError.noBoundary(ofThe: Self.noun, named: name)
        }
        permissionsBoundary = nil
    }

    var boundaryShape: AttachedPermissionsBoundary? {
        permissionsBoundary.map {
            AttachedPermissionsBoundary(permissionsBoundaryType: "Policy", permissionsBoundaryArn: $0)
        }
    }
}
