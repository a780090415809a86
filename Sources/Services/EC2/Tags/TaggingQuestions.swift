import Policy
import Service
import Vocabulary
import Wire
import World

extension Ask {
    /// Asks for the action on what the identifier names, wherever it is found.
    mutating func onTagged(
        _ id: String, keys: @escaping @Sendable (inout Keys, TaggedResource, World) -> Void
    ) {
        let resource = try? TaggedResource(id, in: neighbourhood)
        guard let resource else {
            on(arn("*", id))
            return
        }
        let name =
            switch resource {
            case .image(let image): image.arn
            case .keyPair(let pair): pair.arn
            default: arn(resource.type, resource.id)
            }
        on(name) { [world] in $0.whenAsked { keys(&$0, resource, world) } }
    }
}

extension Keys {
    /// What policies may ask of something that can have tags.
    mutating func tagged(_ resource: TaggedResource, in world: World) {
        switch resource {
        case .instance(let instance):
            self.instance(
                instance, profileARN: world.currentAssociation(ofInstance: instance.id)?.profileARN)
        case .volume(let volume): self.volume(volume)
        case .launchTemplate: resourceTags(resource.tags, service: "ec2")
        case .networkInterface(let interface): networkInterface(interface.id, interface)
        case .elasticAddress(let address): elasticAddress(address.id, address)
        case .keyPair(let pair): keyPair(pair.name, pair)
        case .securityGroup(let group): securityGroup(group.id, group)
        case .rule: resourceTags(resource.tags, service: "ec2")
        case .vpc(let vpc): self.vpc(vpc.id, vpc)
        case .subnet(let subnet): self.subnet(subnet.id, subnet)
        case .image(let image): self.image(image.id, image)
        }
    }
}
