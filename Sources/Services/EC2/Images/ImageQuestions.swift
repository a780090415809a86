import Policy
import Service
import Vocabulary
import World

extension Ask {
    /// Asks for the operation's action on an image, with what policies may want to know of it.
    mutating func onImage(_ id: String) {
        let image = try? neighbourhood.image(id)
        on(image?.arn ?? "arn:aws:ec2:\(region)::image/\(id)") { $0.image(id, image) }
    }
}
