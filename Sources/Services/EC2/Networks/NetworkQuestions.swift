import Policy
import Service
import Vocabulary
import World

extension Ask {
    /// Asks for the operation's action on a VPC. What `more` says counts before what the VPC says of itself.
    mutating func onVPC(_ id: String, _ more: (inout Keys) -> Void = { _ in }) {
        let vpc = try? neighbourhood.vpc(id)
        on(arn("vpc", id)) { keys in
            more(&keys)
            keys.vpc(id, vpc)
        }
    }

    mutating func onSubnet(_ id: String, _ more: (inout Keys) -> Void = { _ in }) {
        let subnet = try? neighbourhood.subnet(id)
        on(arn("subnet", id)) { keys in
            more(&keys)
            keys.subnet(id, subnet)
        }
    }
}
