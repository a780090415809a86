import Policy
import Service
import Vocabulary
import World

extension Ask {
    /// Asks for the operation's action on an interface. What `more` says counts before what the interface says of
    /// itself.
    mutating func onNetworkInterface(_ id: String, _ more: (inout Keys) -> Void = { _ in }) {
        let interface = try? neighbourhood.networkInterface(id)
        on(arn("network-interface", id)) { keys in
            more(&keys)
            keys.networkInterface(id, interface)
        }
    }
}

extension Keys {
    mutating func networkInterface(_ id: String, _ interface: KnownNetworkInterface?) {
        placedInterface(id, interface)
        resourceTags(interface?.tags ?? [], service: "ec2")
    }

    mutating func placedInterface(_ id: String, _ interface: KnownNetworkInterface?) {
        set("ec2:NetworkInterfaceID", id)
        guard let interface else { return }
        set("ec2:AvailabilityZone", interface.availabilityZone)
        let place = "arn:aws:ec2:\(interface.region):\(interface.account)"
        set("ec2:Subnet", "\(place):subnet/\(interface.subnetID)")
        set("ec2:Vpc", "\(place):vpc/\(interface.vpcID)")
    }
}
