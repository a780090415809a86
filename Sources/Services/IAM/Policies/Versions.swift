import Service
import World

extension KnownPolicy {
    func foundVersion(_ id: String) throws -> Version {
        guard let version = versions.first(where: { $0.id == id }) else {
            throw AWSError.noSuchPolicyVersion(id, of: arn)
        }
        return version
    }
}
