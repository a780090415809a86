import Policy
import Service
import Vocabulary
import World

extension Keys {
    mutating func image(_ id: String, _ image: KnownImage?) {
        set("ec2:ImageID", id)
        // There are no kernels and RAM disks here, and nothing but EBS.
        set("ec2:ImageType", "machine")
        set("ec2:RootDeviceType", "ebs")
        guard let image else { return }
        set("ec2:Owner", image.ownerAlias ?? image.owner)
        set("ec2:Public", .bool(image.isPublic))
        resourceTags(image.tags, service: "ec2")
    }

    mutating func keyPair(_ name: String?, _ pair: KnownKeyPair?) {
        set("ec2:KeyPairName", name)
        set("ec2:KeyPairType", pair?.keyType)
        resourceTags(pair?.tags ?? [], service: "ec2")
    }
}
