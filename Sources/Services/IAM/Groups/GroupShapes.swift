import Vocabulary
import World

extension Group {
    init(_ group: KnownGroup) {
        self.init(
            path: group.path, groupName: group.name, groupId: group.id.rawValue, arn: group.arn,
            createDate: group.createdAt)
    }
}
