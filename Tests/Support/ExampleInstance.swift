import Vocabulary
import World

extension Instance {
    /// An instance that somebody launched.
    package static func example(
        _ id: String = "i-0a1b2c3d4e5f60718", in account: AccountID, state: State = .running,
        at now: Timestamp
    ) -> Instance {
        var instance = Instance(
            id: id, account: account, region: .usEast1, availabilityZone: "us-east-1a",
            reservationID: "r-0a1b2c3d4e5f60718", imageID: "ami-0a1b2c3d4e5f60718", instanceType: "t3.micro",
            architecture: "x86_64", vpcID: "vpc-0a1b2c3d4e5f60718", subnetID: "subnet-0a1b2c3d4e5f60718",
            networkInterfaceID: "eni-0a1b2c3d4e5f60718", networkAttachmentID: "eni-attach-0a1b2c3d4e5f60718",
            privateIPv4: "10.0.0.4", macAddress: "02:00:00:00:00:01", rootDeviceName: "/dev/xvda",
            rootVolumeID: "vol-0a1b2c3d4e5f60718", launchedAt: now)
        instance.state = state
        return instance
    }
}
