import Policy
import Service
import Vocabulary
import Wire
import World

extension Ask {
    /// Asks for the action on what the identifier names, wherever it is found.
    mutating func onTagged(_ id: String) {
        key("ec2:Region", region.rawValue)
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
        on(name) { $0.resourceTags(resource.tags, service: "ec2") }
    }
}
