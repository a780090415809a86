import Service

/// Gives up an image: nothing can be launched from it any more. Instances that were keep their disks.
/// https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/deregister-ami.html
struct DeregisterImage: EC2Operation {
    static let authorization = Authorization<Input>("ec2:DeregisterImage") { ask in
        ask.onImage(ask.input.imageId)
    }

    static func perform(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        // An image here has no snapshots, so there are none to delete.
        try await call.write { draft in
            try OwnImages.deregister(
                input.imageId, account: call.account, region: call.region, at: call.now, in: &draft)
        }
        return Output(return: true)
    }
}
