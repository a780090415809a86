import Vocabulary
import World

extension User {
    /// What every answer shows.
    init(_ user: KnownUser) {
        self.init(
            path: user.path, userName: user.name, userId: user.id.rawValue, arn: user.arn,
            createDate: user.createdAt)
    }
}
