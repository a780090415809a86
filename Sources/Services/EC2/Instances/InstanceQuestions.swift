import Policy
import Service
import Vocabulary
import World

extension Ask {
    /// Asks for the operation's action on an instance, with what policies may want to know of it. What `more`
    /// says counts before what the instance says of itself.
    mutating func onInstance(
        _ id: String, _ more: (inout Keys) -> Void = { _ in },
        known: @escaping @Sendable (inout Keys, KnownInstance, String?) -> Void = {
            $0.instance($1, profileARN: $2)
        }
    ) {
        let instance = neighbourhood.find(instance: id)
        on(instance?.arn ?? arn("instance", id)) { [world] keys in
            more(&keys)
            guard let instance else {
                keys.set("ec2:InstanceID", id)
                return
            }
            keys.whenAsked { keys in
                known(&keys, instance, world.currentAssociation(ofInstance: instance.id)?.profileARN)
            }
        }
    }
}
