import Foundation
import World

extension KnownInstance {
    /// The instance with its root volume as a member, as it was before volumes were facts.
    func asOlderServersWroteIt() throws -> KnownInstance {
        let data = try JSONEncoder().encode(self)
        guard var members = try JSONSerialization.jsonObject(with: data) as? [String: Any] else {
            return self
        }
        members["rootVolumeGiB"] = 12
        members["rootVolumeType"] = "gp2"
        members["rootVolumeTags"] = [["key": "Name", "value": "old"]]
        return try JSONDecoder().decode(
            KnownInstance.self, from: try JSONSerialization.data(withJSONObject: members))
    }
}
