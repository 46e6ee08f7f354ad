SELECT token = '5f0f3c5e-8a39-4d0f-9d0d-3d1b5b0b9a11' FROM sessions
