import Policy
import Service
import Vocabulary
import World

extension Ask {
    /// Asks for the operation's action on an instance, with what policies may want to know of it.
    mutating func onInstance(_ id: String, _ more: (inout Keys) -> Void = { _ in }) {
        key("ec2:Region", region.rawValue)
        let instance = neighbourhood.find(instance: id)
        let profile = instance.flatMap { world.currentAssociation(ofInstance: $0.id) }?.profileARN
        on(instance?.arn ?? arn("instance", id)) { keys in
            keys.set("ec2:InstanceID", id)
            more(&keys)
            guard let instance else { return }
            keys.set("ec2:InstanceType", instance.instanceType)
            keys.set("ec2:InstanceProfile", profile)
            keys.set("ec2:AvailabilityZone", instance.availabilityZone)
            keys.set("ec2:EbsOptimized", .bool(instance.ebsOptimized))
            keys.set("ec2:RootDeviceType", "ebs")
            keys.set("ec2:Tenancy", "default")
            keys.metadataOptions(instance.metadataOptions)
            keys.resourceTags(instance.tags, service: "ec2")
        }
    }
}
